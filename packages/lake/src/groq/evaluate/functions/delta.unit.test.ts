import {describe, expect, test} from '@jest/globals'
import {evaluate, parse} from 'groq-js'

import type {LakeDocument} from '../../../domain/document.ts'
import type {JsonObject} from '../../../domain/json.ts'
import {evaluateQuery, parseQuery} from '../../engine.ts'

const system = {_id: 'a', _type: 'guide', _createdAt: '2026-01-01T00:00:00Z'}
const was = (value: JsonObject): LakeDocument => ({
  ...system,
  _rev: 'r1',
  _updatedAt: '2026-01-01T00:00:00Z',
  ...value,
})
const is = (value: JsonObject): LakeDocument => ({
  ...system,
  _rev: 'r2',
  _updatedAt: '2026-01-02T00:00:00Z',
  ...value,
})

type Delta = {before: LakeDocument | undefined; after: LakeDocument | undefined}

function ask(query: string, delta: Delta) {
  const parsed = parseQuery(query, {}, 'delta')
  const scope = {
    documents: [],
    params: {},
    identity: '',
    projectId: 'p',
    dataset: 'd',
    now: '2026-01-01T00:00:00Z',
  }
  return evaluateQuery(parsed, {...scope, delta})
}

const note = (text: string) => ({_type: 'note', _key: 'n', text})
const block = (text: string) => ({_type: 'block', _key: 'b', text})

const CHANGES: Record<string, Delta> = {
  nothing: {before: was({title: 'A'}), after: is({title: 'A'})},
  title: {before: was({title: 'A', body: [note('1')]}), after: is({title: 'B', body: [note('1')]})},
  'a new attribute': {before: was({}), after: is({title: 'A'})},
  'an attribute gone': {before: was({title: 'A'}), after: is({})},
  'text of a note': {
    before: was({title: 'A', body: [block('0'), note('1')]}),
    after: is({title: 'A', body: [block('0'), note('2')]}),
  },
  'text of a block': {
    before: was({title: 'A', body: [block('0'), note('1')]}),
    after: is({title: 'A', body: [block('9'), note('1')]}),
  },
  'one more item': {before: was({body: [note('1')]}), after: is({body: [note('1'), block('2')]})},
  'deep inside': {
    before: was({page: {seo: {title: 'A', image: {alt: 'x'}}}}),
    after: is({page: {seo: {title: 'A', image: {alt: 'y'}}}}),
  },
  creation: {before: undefined, after: is({title: 'A', body: [note('1')]})},
  deletion: {before: was({title: 'A'}), after: undefined},
}

const SELECTORS = [
  'title',
  '(title, body)',
  'body[]',
  'body[].text',
  'body[_type == "note"]',
  'body[_type == "note"].text',
  'body[].(text, _key)',
  'body[text match "delta::changedAny("]',
  'page.seo',
  'page.(seo.title, other)',
  'page.seo.(title, image.alt)',
  'anywhere(_type == "note")',
  'anywhere(_type == "note").text',
]

describe.each(Object.entries(CHANGES))('after a change of %s', (_name, delta) => {
  test.each(SELECTORS)('changedAny(%s) is what groq-js makes of it', async (selector) => {
    const before = delta.before ?? null
    const after = delta.after ?? null
    const theirs = await evaluate(
      parse(`diff::changedAny(before(), after(), ${selector})`, {mode: 'delta'}),
      {before, after},
    )
    expect(ask(`delta::changedAny(${selector})`, delta)).toBe(await theirs.get())
  })
})

test.each<[string, string, boolean]>([
  ['title', 'title', true],
  ['title', '(title, body)', true],
  ['title', 'body', false],
  ['text of a note', 'body[_type == "note"].text', true],
  ['text of a note', 'body[_type == "block"]', false],
  ['text of a note', 'body', true],
  ['one more item', 'body[]', false],
  ['one more item', 'body', true],
  ['deep inside', 'page.seo.(title, image)', true],
  ['deep inside', 'page.seo.title', false],
  ['a new attribute', 'title', true],
  ['creation', '(title, body)', false],
  ['nothing', 'title', true],
])('after a change of %s, changedOnly(%s) is %s', (change, selector, expected) => {
  const delta = CHANGES[change] ?? {before: undefined, after: undefined}
  expect(ask(`delta::changedOnly(${selector})`, delta)).toBe(expected)
})

test('two values of one document are compared like before and after', () => {
  const delta = {before: undefined, after: is({old: {a: 1, b: 2}, new: {a: 1, b: 3}})}
  const of = (name: string) => ask(`diff::${name}(after().old, after().new, b)`, delta)
  expect([of('changedAny'), of('changedOnly')]).toEqual([true, true])
})
