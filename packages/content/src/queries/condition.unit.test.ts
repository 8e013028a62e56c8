import {expect, test} from '@jest/globals'
import {evaluate, parse} from 'groq-js'

import type {
  CONDITION_QUERY_RESULT,
  CONDITIONS_QUERY_RESULT,
  MODALITIES_QUERY_RESULT,
  MODALITY_QUERY_RESULT,
} from '../sanity.types.ts'
import {tagsForChange} from '../tags.ts'
import {
  CONDITION_QUERY,
  CONDITIONS_QUERY,
  conditionsTags,
  conditionTags,
  parseCondition,
  parseConditions,
} from './condition.ts'
import {
  MODALITIES_QUERY,
  MODALITY_QUERY,
  modalitiesTags,
  modalityTags,
  parseModalities,
  parseModality,
} from './modality.ts'

type Document = {_id: string; _type: string} & Record<string, unknown>

const ref = (_ref: string) => ({_type: 'reference', _ref})
const slug = (current: string) => ({_type: 'slug', current})
const publication = (id: string, publisherKind: string): Document => ({
  _id: `publication-${id}`,
  _type: 'publication',
  title: id,
  publisherKind,
})
const cites = (id: string) => [{_key: 'c', publication: ref(`publication-${id}`)}]
const indication = (_key: string, change: object) => ({
  _key,
  _type: 'indication',
  condition: 'Something else',
  status: 'offLabel',
  product: 'A spray',
  jurisdiction: 'US',
  citations: cites('paper'),
  ...change,
})
const guide = (id: string, change: object = {}): Document => ({
  _id: `guide-${id}`,
  _type: 'substanceGuide',
  title: id.toUpperCase(),
  slug: slug(id),
  deck: 'A deck',
  ...change,
})
const claim = (id: string, change: object = {}): Document => ({
  _id: `claim-${id}`,
  _type: 'claim',
  statement: `Statement ${id}`,
  kind: 'efficacy',
  certainty: 'low',
  citations: cites('paper'),
  ...change,
})
const trial = (id: string, change: object = {}): Document => ({
  _id: `trial-${id}`,
  _type: 'clinicalTrial',
  studiedConditions: [ref('condition-mood')],
  overallStatus: 'RECRUITING',
  statusAsOf: '2026-11-01',
  ...change,
})

const library: Document[] = [
  {
    _id: 'condition-mood',
    _type: 'condition',
    title: 'Low mood',
    slug: slug('low-mood'),
    deck: 'A deck',
    summary: 'A summary',
    synonyms: ['blues'],
    substances: [ref('guide-a')],
    evidence: [ref('claim-named')],
  },
  {
    _id: 'condition-other',
    _type: 'condition',
    title: 'Other',
    slug: slug('other'),
    deck: 'Deck',
    summary: 'S',
  },
  publication('paper', 'journal'),
  publication('label', 'regulator'),
  guide('a', {
    indications: [
      indication('i1', {conditionDocument: ref('condition-mood')}),
      indication('i2', {condition: 'Pain'}),
      indication('i3', {condition: 'low MOOD', status: 'approved', citations: cites('label')}),
      indication('i4', {condition: 'Low mood', status: 'approved'}),
    ],
  }),
  guide('b', {indications: [indication('i1', {conditionDocument: ref('condition-mood')})]}),
  guide('c'),
  claim('named'),
  claim('about', {about: [ref('condition-mood')]}),
  claim('else', {about: [ref('condition-other')]}),
  trial('1'),
  trial('2', {statusAsOf: null}),
  trial('3', {studiedConditions: [ref('condition-other')]}),
  {
    _id: 'modality-m',
    _type: 'modality',
    title: 'A clinic',
    slug: slug('a-clinic'),
    deck: 'A deck',
    summary: 'A summary',
    riskLine: 'A risk',
    setting: 'A room',
    roleOfTherapy: 'Central',
    substances: [ref('guide-a')],
    conditions: [ref('condition-mood')],
    evidence: [ref('claim-named')],
    contraindications: [
      {_key: 'x', condition: 'Cited', strength: 'absolute', note: 'Note', citations: cites('label')},
      {_key: 'y', condition: 'Uncited', strength: 'absolute', note: 'Note', citations: []},
    ],
  },
]

async function ask<Result>(query: string, params: Record<string, unknown> = {}): Promise<Result> {
  const value = await evaluate(parse(query, {params}), {dataset: library, params})
  return value.get()
}

const wakes = (tags: readonly string[], change: Parameters<typeof tagsForChange>[0]) =>
  tagsForChange(change).some((tag) => tags.includes(tag))

const mood = () => ask<CONDITION_QUERY_RESULT>(CONDITION_QUERY, {slug: 'low-mood'})
const clinic = () => ask<MODALITY_QUERY_RESULT>(MODALITY_QUERY, {slug: 'a-clinic'})

test('a condition gathers the guides and ways of care that name it, each with what it says of approval for it', async () => {
  const {value} = parseCondition(await mood())
  expect(value?.substances.map(({_id, indications}) => [_id, indications.map(({_key}) => _key)])).toEqual([
    // An approval that rests on no regulator is left out.
    ['guide-a', ['i1', 'i3']],
    ['guide-b', ['i1']],
  ])
  expect(value?.modalities.map(({_id}) => _id)).toEqual(['modality-m'])
  expect(value?.evidence.map(({_id}) => _id)).toEqual(['claim-about', 'claim-named'])
})

test('trials of a condition are counted by status; a status without its day is not known', async () => {
  const {value} = parseCondition(await mood())
  expect(value?.trialStatuses.map(({overallStatus}) => overallStatus)).toEqual(['RECRUITING', null])
})

test('what comes to be about a condition wakes its page; what is about another does not', async () => {
  const tags = conditionTags('low-mood', await mood())
  const about = ['condition-mood']
  for (const _type of ['claim', 'clinicalTrial', 'modality', 'signOff', 'substanceGuide']) {
    expect(wakes(tags, {_id: 'new', _type, about})).toBe(true)
    expect(wakes(tags, {_id: 'new', _type, about: ['condition-other']})).toBe(false)
  }
  expect(wakes(tags, {_id: 'publication-label', _type: 'publication'})).toBe(true)
  expect(wakes(tags, {_id: 'trial-1', _type: 'clinicalTrial', about: []})).toBe(false)
  expect(wakes(conditionTags('new', null), {_id: 'x', _type: 'condition', slug: 'new'})).toBe(true)
})

test('the list of conditions counts trials, and wakes for a trial of any of them', async () => {
  const raw = await ask<CONDITIONS_QUERY_RESULT>(CONDITIONS_QUERY)
  expect(parseConditions(raw).value?.map(({slug: at, trialCount}) => [at, trialCount])).toEqual([
    ['low-mood', 2],
    ['other', 1],
  ])
  const tags = conditionsTags(raw)
  expect(wakes(tags, {_id: 'new', _type: 'clinicalTrial', about: ['condition-other']})).toBe(true)
  expect(wakes(tags, {_id: 'new', _type: 'clinicalTrial', about: ['guide-a']})).toBe(false)
})

test('a way of care comes with its rows, those without a source left out', async () => {
  const {value, problems} = parseModality(await clinic())
  expect(value?.contraindications.map(({_key}) => _key)).toEqual(['x'])
  expect(value?.substances.map(({slug: at}) => at)).toEqual(['a'])
  expect(value?.evidence).toHaveLength(1)
  expect(problems).toHaveLength(1)
})

test('a way of care wakes for its rows, its sign-offs and its address, not for another', async () => {
  const tags = modalityTags('a-clinic', await clinic())
  expect(wakes(tags, {_id: 'claim-named', _type: 'claim'})).toBe(true)
  expect(wakes(tags, {_id: 'new', _type: 'signOff', about: ['modality-m']})).toBe(true)
  expect(wakes(tags, {_id: 'new', _type: 'signOff', about: ['guide-a']})).toBe(false)
  expect(wakes(modalityTags('new', null), {_id: 'm', _type: 'modality', slug: 'new'})).toBe(true)
  const raw = await ask<MODALITIES_QUERY_RESULT>(MODALITIES_QUERY)
  expect(parseModalities(raw).value?.map(({title}) => title)).toEqual(['A clinic'])
  expect(wakes(modalitiesTags(raw), {_id: 'new', _type: 'modality'})).toBe(true)
})
