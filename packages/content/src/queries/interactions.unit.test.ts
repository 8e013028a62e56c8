import {expect, test} from '@jest/globals'
import {evaluate, parse} from 'groq-js'

import {pairOfSlugs} from '../rules/pair-of-slugs.ts'
import type {INTERACTION_PAIR_QUERY_RESULT, INTERACTIONS_QUERY_RESULT} from '../sanity.types.ts'
import {tagsForChange} from '../tags.ts'
import {
  INTERACTION_PAIR_QUERY,
  interactionPairTags,
  INTERACTIONS_QUERY,
  interactionsTags,
  parseInteractions,
  parsePairSources,
} from './interactions.ts'

type Document = {_id: string; _type: string} & Record<string, unknown>

const ref = (_ref: string) => ({_type: 'reference', _ref})
const guide = (slug: string): Document => ({
  _id: `guide-${slug}`,
  _type: 'substanceGuide',
  title: slug.toUpperCase(),
  slug: {_type: 'slug', current: slug},
  deck: 'A deck',
  riskLine: 'A risk',
})
const ofGuide = (slug: string) => ({
  _type: 'interactionParty',
  kind: 'substance',
  guide: ref(`guide-${slug}`),
})
const ofName = (name: string) => ({_type: 'interactionParty', kind: 'class', name})
const paper: Document = {
  _id: 'publication-1',
  _type: 'publication',
  title: 'A paper',
  publisherKind: 'journal',
}
const sources = [{_key: 'c', _type: 'citation', publication: ref('publication-1'), supports: 'all of it'}]
const pair = (_id: string, a: unknown, b: unknown, change: object = {}): Document => ({
  _id,
  _type: 'interaction',
  a,
  b,
  severity: 'caution',
  basis: 'studied',
  note: 'What it means',
  citations: sources,
  ...change,
})

const opioids = pair('interaction-opioids', ofGuide('a'), ofName('Opioids, such as morphine'))
const lithium = pair('interaction-lithium', ofName('Lithium'), ofGuide('b'))
const both = pair('interaction-both', ofGuide('b'), ofGuide('a'), {
  severity: 'unknown',
  basis: 'unknown',
  citations: [],
})
const uncited = pair('interaction-uncited', ofGuide('a'), ofName('Aspirin'), {citations: []})
const library = [guide('a'), guide('b'), guide('c'), paper, opioids, lithium, both, uncited]

async function ask<Result>(query: string, slugs: readonly string[] = [], dataset = library): Promise<Result> {
  const value = await evaluate(parse(query, {params: {slugs}}), {dataset, params: {slugs}})
  return value.get()
}

async function pairAt(one: string, other: string, dataset = library) {
  const raw = await ask<INTERACTION_PAIR_QUERY_RESULT>(INTERACTION_PAIR_QUERY, [one, other], dataset)
  const {value} = parsePairSources(raw)
  return {
    pair: value === null ? null : pairOfSlugs([one, other], value),
    tags: interactionPairTags([one, other], raw),
  }
}

const wakes = (tags: readonly string[], change: Parameters<typeof tagsForChange>[0]) =>
  tagsForChange(change).some((tag) => tags.includes(tag))

test('a pair is found by the slug of a guide and of a name', async () => {
  const {pair: found} = await pairAt('a', 'opioids')
  expect(found).toMatchObject({
    state: 'known',
    recorded: {_id: 'interaction-opioids', citations: [{publication: {_id: 'publication-1'}}]},
    sides: [
      {name: 'A', guide: {_id: 'guide-a'}},
      {name: 'Opioids, such as morphine', guide: null},
    ],
  })
  expect(found?.sides[0].others.map(({_id}) => _id)).toEqual(['interaction-both'])
})

test('what somebody wrote about not knowing stands on the page, and stays not known', async () => {
  expect((await pairAt('a', 'b')).pair).toMatchObject({state: 'unknown', recorded: {_id: 'interaction-both'}})
})

test('a pair at which nobody looked has a page of its own while each side is of the library', async () => {
  expect((await pairAt('a', 'lithium')).pair).toMatchObject({state: 'unknown', recorded: null})
  expect((await pairAt('b', 'c')).pair).toMatchObject({state: 'unknown', recorded: null})
  expect((await pairAt('a', 'nonsense')).pair).toBeNull()
  expect((await pairAt('opioids', 'lithium')).pair).toBeNull()
  expect((await pairAt('a', 'a')).pair).toBeNull()
})

test('what is said without a source is not shown as known', async () => {
  expect((await pairAt('a', 'aspirin')).pair).toMatchObject({state: 'unknown', recorded: null})
})

test('what is inferred from a class says so, and names the pair of the class', async () => {
  const inferred = pair('interaction-morphine', ofGuide('b'), ofName('Morphine'), {
    basis: 'inferredFromClass',
    inferredFrom: ref('interaction-opioids'),
  })
  const {pair: found, tags} = await pairAt('b', 'morphine', [...library, inferred])
  expect(found).toMatchObject({
    state: 'inferred',
    recorded: {inferredFrom: {_id: 'interaction-opioids', b: {name: 'Opioids, such as morphine'}}},
  })
  expect(wakes(tags, {_id: 'interaction-opioids', _type: 'interaction', about: ['guide-a']})).toBe(true)
})

test('a pair of its guides that comes to exist wakes the page; one of others does not', async () => {
  const {tags} = await pairAt('a', 'lithium')
  const change = {_id: 'interaction-new', _type: 'interaction'}
  expect(wakes(tags, {...change, about: ['guide-a']})).toBe(true)
  expect(wakes(tags, {...change, about: ['guide-b']})).toBe(false)
  expect(wakes(tags, {_id: 'interaction-lithium', _type: 'interaction', about: ['guide-b']})).toBe(true)
  expect(wakes(tags, {_id: 'guide-a', _type: 'substanceGuide', slug: 'a'})).toBe(true)
})

test('a source of another pair does not wake the page, one of its own does', async () => {
  const change = {_id: 'publication-1', _type: 'publication'}
  expect(wakes((await pairAt('a', 'opioids')).tags, change)).toBe(true)
  expect(wakes((await pairAt('a', 'b')).tags, change)).toBe(false)
})

test('where a side is not there yet, any new pair may bring its name', async () => {
  const {tags} = await pairAt('a', 'ginseng')
  expect(wakes(tags, {_id: 'interaction-new', _type: 'interaction', about: ['guide-c']})).toBe(true)
})

test('the list of all pairs counts sources, leaves out what has none, and wakes for each', async () => {
  const raw = await ask<INTERACTIONS_QUERY_RESULT>(INTERACTIONS_QUERY)
  const {value, problems} = parseInteractions(raw)
  expect(value?.interactions.map(({_id, sources: count}) => [_id, count])).toEqual([
    ['interaction-lithium', 1],
    ['interaction-opioids', 1],
    ['interaction-both', 0],
  ])
  expect(problems.map(({id}) => id)).toEqual(['interaction-uncited'])
  const tags = interactionsTags(raw)
  expect(wakes(tags, {_id: 'interaction-new', _type: 'interaction'})).toBe(true)
  expect(wakes(tags, {_id: 'publication-1', _type: 'publication'})).toBe(false)
})
