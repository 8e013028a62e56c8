import {afterAll, beforeAll, expect, test} from '@jest/globals'
import fc from 'fast-check'

import type {Caller} from '../src/auth/caller.ts'
import type {JsonObject} from '../src/domain/json.ts'
import {evaluateQuery, parseQuery} from '../src/groq/engine.ts'
import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake
beforeAll(() => {
  lake = openTestLake()
})
afterAll(() => lake.close())

const IDS = ['a', 'b', 'c', 'drafts.a', 'drafts.b', 'drafts.d', 'secret.x']
const TARGETS = ['a', 'b', 'c']

const document = fc.record({
  _id: fc.constantFrom(...IDS),
  _type: fc.constantFrom('note', 'page'),
  slug: fc.record({current: fc.constantFrom('one', 'two')}),
  n: fc.option(fc.integer({min: 0, max: 2})),
  tags: fc.array(fc.constantFrom('x', 'y', 'z')),
  link: fc.record({_ref: fc.constantFrom(...TARGETS), _weak: fc.constant(true)}),
  links: fc.array(fc.record({_ref: fc.constantFrom(...TARGETS), _weak: fc.constant(true)}), {maxLength: 2}),
})
const step = fc.oneof(
  {weight: 4, arbitrary: document.map((one) => ({createOrReplace: one}))},
  {weight: 1, arbitrary: fc.constantFrom(...IDS).map((id) => ({delete: {id}}))},
)

/** Each asks an index for something, in one of the ways that the planner knows. */
const QUERIES = [
  '*[_id == "a"]._id',
  '*[_id in ["b", "a", "zz"]]._id',
  '*[_type == "note" && slug.current == $slug]._id',
  '*["two" == slug.current]._id',
  '*[n in [0, 1, null]]._id',
  '*[n == null]._id',
  '*["x" in tags]._id',
  '*["a" in links[]._ref]._id',
  '*[references($id)]._id',
  '*[references(["a", "b"]) && _type == "page"]._id',
  '*[_type == "note"]{_id, "from": *[references(^._id)]._id, "same": *[slug.current == ^.slug.current && _id != ^._id]._id}',
  '*[_id in *[_type == "page"].link._ref]{_id, "to": link->_id}',
  '*[_id in *[_id in *[_type == "page"].link._ref].link._ref]._id',
  'count(*[_type == "page"]) + count(*[slug.current == "one"])',
  '*[_type == "note"] | order(n desc, _id)[0...2]._id',
  // An order that is kept: from the second time on.
  '*[_type == "note"] | order(n desc)[0...1]._id',
  '*[_type == "note" && n > 0] | order(slug.current, n)[0]._id',
  '*[slug.current == $slug] | order(tags[0] desc)[0..1]{_id, "to": link->_id}',
]
const params: JsonObject = {slug: 'one', id: 'b'}

test('with indexes, after any writes, every query answers as it does over all documents', async () => {
  const editor = lake.client('administrator')
  const dataset = lake.lake.parts.datasets.get('production')
  if (!dataset) throw new Error('no dataset')
  const readers = ['administrator', 'viewer'].map((role): Caller => {
    const {token} = lake.lake.parts.directory.addToken({label: role, roleNames: [role]})
    return lake.lake.parts.directory.authenticate(`Bearer ${token}`)
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, {minLength: 1, maxLength: 6}), async (steps) => {
      await editor.mutate(steps)
      for (const reader of readers) {
        const documents = dataset.store.documents().filter((one) => reader.access.allows('read', one))
        for (const query of QUERIES) {
          const [planned, again] = [1, 2].map(() =>
            dataset.query({query, params, perspective: 'raw'}, reader),
          )
          // Behind another filter nothing is looked up.
          const scanned = evaluateQuery(parseQuery(query.replaceAll('*[', '*[_id != null]['), params), {
            documents,
            params,
            identity: reader.id,
            projectId: 'test',
            dataset: 'production',
            now: '2026-01-01T00:00:00Z',
          })
          expect({query, answer: planned}).toEqual({query, answer: scanned})
          expect({query, answer: again}).toEqual({query, answer: scanned})
        }
        const drafts = dataset.query(
          {query: '*[]{_id, _originalId}', params: {}, perspective: ['drafts', 'published']},
          reader,
        )
        const ids = new Set(documents.map(({_id}) => _id.replace(/^drafts\./, '')))
        expect(drafts).toEqual(
          [...ids].sort().map((id) => ({
            _id: id,
            _originalId: documents.some(({_id}) => _id === `drafts.${id}`) ? `drafts.${id}` : id,
          })),
        )
      }
    }),
    {numRuns: 60},
  )
})

test('sub-queries ten deep answer at once', async () => {
  const client = lake.client('editor')
  await client.mutate(
    Array.from({length: 200}, (_, n) => ({createOrReplace: {_id: `deep-${n}`, _type: 'deep'}})),
  )
  const nested = Array.from({length: 10}).reduce(
    (inner: string) => `*[_id in ${inner}]._id`,
    '*[_type == "deep"]._id',
  )
  const started = performance.now()
  expect(await client.fetch(`count(${nested})`)).toBe(200)
  expect(performance.now() - started).toBeLessThan(2_000)
})
