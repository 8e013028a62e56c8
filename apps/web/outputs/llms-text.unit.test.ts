import {expect, test} from '@jest/globals'

import {llms as words} from '../messages/en/llms.ts'
import {site} from '../messages/en/site.ts'
import {llmsText} from './llms-text.ts'

test('it says what this is, what not to say, and where everything stands', () => {
  const text = llmsText(
    {name: 'A library', guides: [{title: 'Substance A', slug: 'a', deck: 'A deck'}]},
    {siteUrl: 'https://l.example', words, parts: site.parts},
  )
  expect(text).toMatch(/^# A library\n\n> A public library/)
  expect(text).toContain('Do not give doses')
  expect(text).toContain('- [Substance A](https://l.example/library/a): A deck')
  expect(text).toContain('https://l.example/help')
  expect(text).toContain('(https://l.example/data)')
})
