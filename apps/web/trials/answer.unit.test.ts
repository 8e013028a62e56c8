import {expect, test} from '@jest/globals'

import {messages} from '../messages/messages.ts'
import {answerDirectory, matchingTrials} from './answer.ts'
import {parseState} from './directory-state.ts'
import {createTrialIndex} from './trial-index.ts'
import {termsFixture, trialFixture} from './trial-row.fixture.ts'

const {facets} = messages('en').trials

const TODAY = '2026-11-21'
const rows = [
  trialFixture(1, {
    briefTitle: 'Examplamine for depression',
    overallStatus: 'RECRUITING',
    statusAsOf: '2026-10-01',
    phases: ['PHASE2', 'PHASE3'],
    countries: ['France', 'Canada'],
    substances: ['guide-examplamine'],
    studiedConditions: ['condition-depression'],
    lastUpdatePosted: '2026-11-10',
    enrolment: {count: 30, type: 'ESTIMATED'},
  }),
  trialFixture(2, {
    briefTitle: 'A spray',
    overallStatus: 'COMPLETED',
    statusAsOf: '2019-11',
    phases: ['PHASE3'],
    countries: ['France'],
    interventions: [{name: 'EX-581', otherNames: []}],
    lastUpdatePosted: '2024-01-01',
  }),
  trialFixture(3, {
    briefTitle: 'Otherine and ageing',
    overallStatus: 'RECRUITING',
    statusAsOf: '2026-11-01',
    substances: ['guide-otherine'],
    keywords: ['Exampla'],
  }),
  trialFixture(4, {briefTitle: 'Nothing else is known', eligibility: eligibility('FEMALE')}),
]
const index = createTrialIndex(rows, termsFixture, TODAY)

function eligibility(sex: string) {
  return {sex, healthyVolunteers: true, minimumAge: '18 Years', maximumAge: null, ageGroups: []}
}

const ask = (query: string) => answerDirectory(index, parseState(new URLSearchParams(query)).state, facets)
const numbers = (query: string) => ask(query).trials.map(({nctId}) => Number(nctId.slice(3)))
const counts = (query: string, facet: string) =>
  Object.fromEntries(
    ask(query)
      .facets.filter(({key}) => key === facet)
      .flatMap(({values}) => values.map(({value, count}) => [value, count])),
  )

test('without filters: everything, what is open to people first, the unknown last but there', () => {
  expect(numbers('')).toEqual([1, 3, 2, 4])
})

test('values of one facet widen, facets narrow', () => {
  expect(numbers('status=RECRUITING&status=COMPLETED').toSorted((one, other) => one - other)).toEqual([
    1, 2, 3,
  ])
  expect(numbers('status=RECRUITING&country=France')).toEqual([1])
  expect(numbers('phase=PHASE3').toSorted((one, other) => one - other)).toEqual([1, 2])
})

test('the choice of a facet does not shrink its own counts, but those of the others', () => {
  expect(counts('status=RECRUITING', 'status')).toEqual({RECRUITING: 2, COMPLETED: 1, unknown: 1})
  expect(counts('status=RECRUITING', 'country')).toEqual({Canada: 1, France: 1, unknown: 1})
  expect(counts('status=RECRUITING&country=France', 'status')).toEqual({RECRUITING: 1, COMPLETED: 1})
})

test('every count is what choosing the value alone would find', () => {
  for (const {key, values} of ask('').facets) {
    for (const {value, count} of values) {
      expect([key, value, ask(`${key}=${encodeURIComponent(value)}`).total]).toEqual([key, value, count])
    }
  }
})

test('unknown is a value of its own', () => {
  expect(numbers('status=unknown')).toEqual([4])
  expect(
    ask('')
      .facets.find(({key}) => key === 'status')
      ?.values.at(-1),
  ).toMatchObject({
    words: 'Not known to us: see the registry',
    count: 1,
  })
})

test('windows of updates hold one another', () => {
  expect(counts('', 'updated')).toEqual({'30': 1, '90': 1, '365': 1, older: 1, unknown: 2})
})

test('who may take part: age and sex', () => {
  expect(counts('', 'sex')).toEqual({female: 1, unknown: 3})
  expect(counts('', 'age')).toEqual({adult: 1, older: 1, unknown: 3})
})

test('a street name, a brand and a code find the trials of the substance, titles first', () => {
  for (const name of ['special x', 'EX-581', 'exampla', 'Examplamine']) {
    expect([name, numbers(`q=${encodeURIComponent(name)}`)]).toEqual([name, [1, 3, 2]])
  }
  expect(ask('q=special+x').synonyms).toEqual([
    {name: 'special x', others: ['Examplamine', 'EX-581', 'Exampla']},
  ])
})

test('words of a text all have to be there; a beginning is enough', () => {
  expect(numbers('q=other+age')).toEqual([3])
  expect(numbers('q=spray+otherine')).toEqual([])
  expect(numbers('q=low+mood+special+x')).toEqual([1])
})

test('a registry number finds its trial', () => {
  expect(numbers('q=nct00000002')).toEqual([2])
})

test('a typing error is taken for the closest word, and said', () => {
  const answer = ask('q=otherime')
  expect(answer.trials.map(({nctId}) => nctId)).toEqual(['NCT00000003'])
  expect(answer.corrections).toEqual([{word: 'otherime', instead: ['otherine']}])
})

test('where nothing is found, it is said what each filter costs', () => {
  const answer = ask('q=spray&status=RECRUITING&country=France')
  expect(answer.total).toBe(0)
  expect(answer.waysOut).toEqual([
    {key: 'status', words: 'Status', count: 1},
    {key: 'country', words: 'Country', count: 0},
    {key: 'text', words: 'spray', count: 1},
  ])
})

test('a value that no trial has can still be taken away', () => {
  const answer = ask('substance=gone')
  expect(answer.total).toBe(0)
  expect(answer.active).toEqual([{key: 'substance', value: 'gone', title: 'Substance', words: 'gone'}])
})

test('pages: twenty a page, the last one where the address asks for more', () => {
  const many = createTrialIndex(
    Array.from({length: 45}, (_, at) => trialFixture(at + 1)),
    {guides: [], conditions: []},
    TODAY,
  )
  const page = (number: number) =>
    answerDirectory(many, parseState(new URLSearchParams({page: String(number)})).state, facets)
  expect([page(1).trials.length, page(3).trials.length, page(99).page]).toEqual([20, 5, 3])
  const seen = [1, 2, 3].flatMap((number) => page(number).trials.map(({nctId}) => nctId))
  expect(new Set(seen).size).toBe(45)
})

test('sorted by number of people, start or title', () => {
  expect(numbers('sort=size')[0]).toBe(1)
  expect(ask('sort=title').trials.map(({briefTitle}) => briefTitle)).toEqual([
    'A spray',
    'Examplamine for depression',
    'Nothing else is known',
    'Otherine and ageing',
  ])
})

test('exports take everything that fits, in the order of the page', () => {
  const {state} = parseState(new URLSearchParams('country=France&page=2'))
  expect(matchingTrials(index, state).map(({nctId}) => nctId)).toEqual(['NCT00000001', 'NCT00000002'])
})

test('a library without trials answers', () => {
  const none = createTrialIndex([], {guides: [], conditions: []}, TODAY)
  expect(answerDirectory(none, parseState(new URLSearchParams('q=a&status=B')).state, facets)).toMatchObject({
    total: 0,
    pageCount: 1,
    libraryTotal: 0,
  })
})
