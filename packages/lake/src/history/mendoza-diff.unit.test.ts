import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {applyPatch} from 'mendoza'

import type {Json} from '../domain/json.ts'
import {mendozaDiff} from './mendoza-diff.ts'

const block = fc.record({
  _key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  text: fc.string({unit: 'grapheme'}),
  n: fc.integer(),
})
const document = fc.dictionary(
  fc.constantFrom('title', 'body', 'tags', 'nested', 'Ünicode', 'z'),
  fc.oneof(
    fc.string({unit: 'grapheme', maxLength: 80}),
    fc.integer(),
    fc.constant(null),
    fc.array(fc.constantFrom('x', 'y', 'z')),
    fc.uniqueArray(block, {selector: (one) => one._key}),
    fc.dictionary(fc.constantFrom('p', 'q'), fc.oneof(fc.string(), fc.array(fc.integer()))),
  ),
)

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value))

test('applying the difference gives the other document, both ways', () => {
  fc.assert(
    fc.property(document, document, (left, right) => {
      const [before, after] = [plain(left), plain(right)]
      expect(applyPatch(before, mendozaDiff(before, after))).toEqual(after)
      expect(applyPatch(after, mendozaDiff(after, before))).toEqual(before)
    }),
    {numRuns: 500},
  )
})

test('a document that was made or deleted is one value', () => {
  expect(applyPatch(null, mendozaDiff(null, {a: 1}))).toEqual({a: 1})
  expect(applyPatch({a: 1}, mendozaDiff({a: 1}, null))).toBeNull()
})

test('only what changed is named', () => {
  const text = 'Ketamine is an anaesthetic that is studied for depression.'
  const before = {
    body: [
      {_key: 'a', text},
      {_key: 'b', text: 'Second'},
    ],
    title: 'Ketamine',
  }
  const after = {
    body: [
      {_key: 'a', text: text.replace('studied', 'researched')},
      {_key: 'b', text: 'Second'},
    ],
    title: 'Ketamine',
  }
  const patch = JSON.stringify(mendozaDiff(before, after))
  expect(patch).not.toContain('Second')
  expect(patch).not.toContain('Ketamine')
  expect(patch.length).toBeLessThan(80)
})
