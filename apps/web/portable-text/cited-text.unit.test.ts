import {expect, test} from '@jest/globals'

import {oldPaper, trialPaper} from '../views/guide/publications.fixture.ts'
import {citationsOfText, citedChildren} from './cited-text.ts'

const span = (_key: string, marks: string[] = []) => ({_key, _type: 'span' as const, text: _key, marks})
const citation = (_key: string, publication = trialPaper) => ({
  _key,
  _type: 'citation' as const,
  supports: null,
  locator: null,
  publication,
})

test('a citation over several spans stands once, behind the last of them', () => {
  const children = [span('a', ['m']), span('b', ['m', 'strong']), span('c')]
  expect(citedChildren({children, markDefs: [citation('m')]})).toEqual([
    span('a'),
    span('b', ['strong']),
    {_type: 'citations', _key: 'b-cited', citations: [citation('m')]},
    span('c'),
  ])
})

test('two citations of the same words stand together, in their order', () => {
  const marks = [citation('m'), citation('n', oldPaper)]
  const [, cited] = citedChildren({children: [span('a', ['m', 'n'])], markDefs: marks})
  expect(cited).toMatchObject({citations: marks})
})

test('links stay marks, and a mark without its definition leaves the words alone', () => {
  const link = {_key: 'l', _type: 'link' as const, href: 'https://a.example'}
  const children = [span('a', ['l', 'gone'])]
  expect(citedChildren({children, markDefs: [link]})).toEqual(children)
})

test('the citations of a text are the very objects, in reading order', () => {
  const [first, second] = [citation('m'), citation('n', oldPaper)]
  const block = {_key: 'x', _type: 'block' as const, style: null, listItem: null, level: null}
  const text = [
    {...block, children: [span('a', ['n'])], markDefs: [second]},
    {...block, children: [span('b', ['m'])], markDefs: [first]},
  ]
  expect(citationsOfText(text)[0]).toBe(second)
  expect(citationsOfText(text)[1]).toBe(first)
})
