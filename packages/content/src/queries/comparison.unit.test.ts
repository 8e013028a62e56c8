import {expect, test} from '@jest/globals'
import {evaluate, parse} from 'groq-js'

import type {COMPARISON_QUERY_RESULT} from '../sanity.types.ts'
import {tagsForChange} from '../tags.ts'
import {COMPARISON_QUERY, comparisonTags, parseComparison} from './comparison.ts'

type Document = {_id: string; _type: string} & Record<string, unknown>

const ref = (_ref: string) => ({_type: 'reference', _ref})
const paper: Document = {
  _id: 'publication-1',
  _type: 'publication',
  title: 'A paper',
  publisherKind: 'journal',
}
const sources = [{_key: 'c', _type: 'citation', publication: ref('publication-1'), supports: 'all of it'}]
const guide = (slug: string, change: object = {}): Document => ({
  _id: `guide-${slug}`,
  _type: 'substanceGuide',
  title: slug.toUpperCase(),
  slug: {_type: 'slug', current: slug},
  deck: 'A deck',
  riskLine: 'A risk',
  ...change,
})
const party = (slug: string) => ({_type: 'interactionParty', kind: 'substance', guide: ref(`guide-${slug}`)})
const indication = {
  _key: 'i1',
  condition: 'Low mood',
  product: 'A spray',
  jurisdiction: 'US',
  citations: sources,
}
const library: Document[] = [
  guide('b', {
    indications: [
      {...indication, status: 'offLabel'},
      {...indication, _key: 'i2', status: 'approved'},
    ],
    evidence: [ref('claim-1')],
  }),
  guide('a'),
  guide('c'),
  paper,
  {
    _id: 'claim-1',
    _type: 'claim',
    statement: 'It helps some',
    kind: 'efficacy',
    certainty: 'low',
    citations: sources,
  },
  {
    _id: 'legal-a-us',
    _type: 'legalStatus',
    substance: ref('guide-a'),
    jurisdiction: 'US',
    schedule: 'III',
    medicalUse: 'Prescribed',
    checkedOn: '2026-11-01',
    citations: sources,
  },
  {
    _id: 'interaction-a-b',
    _type: 'interaction',
    a: party('a'),
    b: party('b'),
    severity: 'unknown',
    basis: 'unknown',
    note: 'Nobody has looked',
  },
  {
    _id: 'interaction-a-c',
    _type: 'interaction',
    a: party('c'),
    b: party('a'),
    severity: 'unknown',
    basis: 'unknown',
    note: 'Of another',
  },
  {
    _id: 'trial-1',
    _type: 'clinicalTrial',
    substances: [ref('guide-a')],
    overallStatus: 'RECRUITING',
    statusAsOf: '2026-11-01',
  },
  {_id: 'trial-2', _type: 'clinicalTrial', substances: [ref('guide-a')], overallStatus: 'COMPLETED'},
]

async function ask(slugs: readonly string[]): Promise<COMPARISON_QUERY_RESULT> {
  const value = await evaluate(parse(COMPARISON_QUERY, {params: {slugs}}), {
    dataset: library,
    params: {slugs},
  })
  return value.get()
}

test('guides come in the order of their address, with what is recorded of the two of them', async () => {
  const {value} = parseComparison(await ask(['a', 'b']))
  expect(value?.guides.map(({slug}) => slug)).toEqual(['a', 'b'])
  expect(value?.interactions.map(({_id}) => _id)).toEqual(['interaction-a-b'])
  expect(value?.guides.map(({trialCount, recruitingCount}) => [trialCount, recruitingCount])).toEqual([
    [2, 1],
    [0, 0],
  ])
  expect(value?.guides[0]?.legalStatus.map(({_id}) => _id)).toEqual(['legal-a-us'])
})

test('an approval that no regulator supports is left out here, too', async () => {
  const {value, problems} = parseComparison(await ask(['a', 'b']))
  expect(value?.guides[1]?.indications.map(({_key}) => _key)).toEqual(['i1'])
  expect(problems).toHaveLength(1)
})

test('what is about one of the guides wakes the page, also what was not there before; what is about others does not', async () => {
  const tags = comparisonTags(['a', 'b'], await ask(['a', 'b']))
  const wakes = (change: Parameters<typeof tagsForChange>[0]) =>
    tagsForChange(change).some((tag) => tags.includes(tag))
  expect(wakes({_id: 'legal-new', _type: 'legalStatus', about: ['guide-b']})).toBe(true)
  expect(wakes({_id: 'trial-new', _type: 'clinicalTrial', about: ['guide-a']})).toBe(true)
  expect(wakes({_id: 'claim-1', _type: 'claim'})).toBe(true)
  expect(wakes({_id: 'publication-1', _type: 'publication'})).toBe(true)
  expect(wakes({_id: 'guide-x', _type: 'substanceGuide', slug: 'a'})).toBe(true)
  expect(wakes({_id: 'guide-c', _type: 'substanceGuide', slug: 'c'})).toBe(false)
  expect(wakes({_id: 'legal-c', _type: 'legalStatus', about: ['guide-c']})).toBe(false)
})
