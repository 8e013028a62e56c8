import {resolve} from 'node:path'

import {expect, test} from '@jest/globals'

import {publicEntries, undocumented} from '../../tools/docs/public-entries.ts'
import {writeMarkdown} from '../../tools/docs/write-markdown.ts'

const entriesOf = (name: string) => publicEntries(resolve(import.meta.dirname, '../../packages', name))

test.each(['contracts', 'content', 'lake'])('everything that %s gives away has a docstring', (name) => {
  const entries = entriesOf(name)
  expect(entries.flatMap(({names}) => names).length).toBeGreaterThan(5)
  expect(undocumented(entries)).toEqual([])
})

test('the reference names a function with its docstring and without its body, also where it is re-exported', () => {
  const lake = writeMarkdown('@healing-library/lake', entriesOf('lake'))
  expect(lake).toContain('## @healing-library/lake/studio')
  expect(lake).toMatch(/### createLake\n\n_function, src\/lake\.ts_\n\nPuts the endpoints together/)
  expect(lake).toContain('function createLake(parts: LakeParts): Lake\n```')
  expect(lake).not.toContain('router.on(')
  const content = writeMarkdown('@healing-library/content', entriesOf('content'))
  expect(content).toContain('## @healing-library/content/rules/sign-off')
  expect(content).toMatch(/const createContentClient|function createContentClient/)
})
