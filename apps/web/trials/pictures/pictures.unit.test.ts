import {expect, test} from '@jest/globals'
import fc from 'fast-check'

import {messages} from '../../messages/messages.ts'
import {pictureCsv} from './picture-csv.ts'
import {pictureTrialFixture as trial} from './picture-trial.fixture.ts'
import type {Picture, PictureName, PictureTrial} from './picture.ts'
import * as pictures from './pictures.ts'

const {trialPictures: words} = messages('en')
const makePicture = (name: PictureName, trials: readonly PictureTrial[]) =>
  pictures.makePicture(name, trials, words)
const makePictures = (trials: readonly PictureTrial[]) => pictures.makePictures(trials, words)

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const figures = ({rows}: Picture) => Object.fromEntries(rows.map(({label, values}) => [label, values]))

const anyTrial: fc.Arbitrary<PictureTrial> = fc.record(
  {
    startYear: fc.integer({min: 1960, max: 2035}),
    status: fc.constantFrom('RECRUITING', 'COMPLETED', 'UNKNOWN', 'TERMINATED', 'A_WORD_OF_TOMORROW'),
    statusAsOf: fc.constantFrom('2026-01', '2026-11-20'),
    phases: fc.uniqueArray(fc.constantFrom('PHASE1', 'PHASE2', 'NA'), {maxLength: 2}),
    countries: fc.uniqueArray(fc.constantFrom('Chile', 'Japan', 'Spain'), {maxLength: 3}),
    conditions: fc.uniqueArray(fc.constantFrom('Anxiety', 'Depression'), {maxLength: 2}),
    enrolment: fc.record(
      {count: fc.nat({max: 9000}), type: fc.constantFrom('ACTUAL', 'ESTIMATED', 'OTHER')},
      {requiredKeys: ['count']},
    ),
  },
  {requiredKeys: ['phases', 'countries', 'conditions']},
)

test('no trial falls out of a picture: known and unknown are all of them', () => {
  fc.assert(
    fc.property(fc.array(anyTrial, {maxLength: 40}), (trials) => {
      for (const name of ['by-start-year', 'by-phase'] as const) {
        const {rows, unknown} = makePicture(name, trials)
        expect(sum(rows.flatMap(({values}) => values)) + sum(unknown.row.values)).toBe(trials.length)
        expect(unknown.count).toBe(sum(unknown.row.values))
      }
      const countries = makePicture('by-country', trials)
      expect(sum(countries.rows.flatMap(({values}) => values))).toBe(
        sum(trials.map(({countries}) => countries.length)),
      )
      for (const {unknown} of makePictures(trials)) expect(unknown.total).toBe(trials.length)
    }),
  )
})

test('years follow one another, also those without a trial; what is old shares the first column', () => {
  const near = makePicture('by-start-year', [trial({startYear: 2015}), trial({startYear: 2018})])
  expect(near.rows.map(({label}) => label)).toEqual(['2015', '2016', '2017', '2018'])
  const far = makePicture(
    'by-start-year',
    [1970, 1999, 2026].map((startYear) => trial({startYear})),
  )
  expect(far.rows).toHaveLength(30)
  expect(far.rows[0]?.label).toBe('1997 and before')
  expect(sum(far.rows[0]?.values ?? [])).toBe(1)
})

test('a status that the registry calls unknown is not one that we have not seen', () => {
  const {rows, series} = makePicture('by-start-year', [
    trial({startYear: 2020, status: 'UNKNOWN'}),
    trial({startYear: 2020}),
    trial({startYear: 2020, status: 'A_WORD_OF_TOMORROW'}),
  ])
  const counts = series.map(({key}, at) => [key, rows[0]?.values[at]])
  expect(Object.fromEntries(counts)).toMatchObject({registryUnknown: 1, notKnown: 2, open: 0})
})

test('a trial of two phases is counted once, between the two', () => {
  const phases = [
    ['PHASE2'],
    ['PHASE2', 'PHASE1'],
    ['NA'],
    ['PHASE1'],
    ['EARLY_PHASE1'],
    ['PHASE1', 'PHASE2'],
  ]
  const picture = makePicture(
    'by-phase',
    phases.map((own) => trial({phases: own})),
  )
  expect(figures(picture)).toEqual({
    'Early phase 1': [1],
    'Phase 1': [1],
    'Phase 1 and 2': [2],
    'Phase 2': [1],
    'Not applicable': [1],
  })
  expect(picture.rows.map(({label}) => label)).toEqual([
    'Early phase 1',
    'Phase 1',
    'Phase 1 and 2',
    'Phase 2',
    'Not applicable',
  ])
  expect(picture.sentence).toBe('Most frequent of 6 trials: Phase 1 and 2 (2 trials).')
})

test('a trial with three sites in one country is one trial there; the sentence names all that share the lead', () => {
  const picture = makePicture('by-country', [
    trial({countries: ['Chile', 'Chile']}),
    trial({countries: ['Spain', 'Japan', 'Chile']}),
    trial({countries: ['Spain']}),
    trial(),
  ])
  expect(picture.rows.map(({label, values}) => [label, values[0]])).toEqual([
    ['Chile', 2],
    ['Spain', 2],
    ['Japan', 1],
  ])
  expect(picture.sentence).toBe(
    '3 trials of 4 have sites known to us, in 3 countries; the most: Chile and Spain (2 each).',
  )
  expect(picture.unknown).toMatchObject({count: 1, total: 4})
})

test('people counted and people planned are never added up', () => {
  const picture = makePicture('enrolment-by-condition', [
    trial({conditions: ['Anxiety'], enrolment: {count: 10, type: 'ACTUAL'}}),
    trial({conditions: ['Anxiety'], enrolment: {count: 200, type: 'ESTIMATED'}}),
    trial({conditions: ['Anxiety'], enrolment: {count: 7}}),
    trial({conditions: ['Anxiety']}),
    trial({enrolment: {count: 5, type: 'ACTUAL'}}),
  ])
  expect(picture.rows).toEqual([{key: 'Anxiety', label: 'Anxiety', values: [10, 200, 7], aside: [4, 1]}])
  expect(picture.unknown).toMatchObject({count: 1, total: 5, isRowDrawn: true, row: {values: [5, 0, 0]}})
})

test('the day is said: one day, or from the oldest to the newest', () => {
  const days = (...statusAsOf: string[]) =>
    makePicture(
      'by-phase',
      statusAsOf.map((day) => trial({statusAsOf: day})),
    ).asOf
  expect(days('2026-11-20', '2018-10-12')).toEqual({from: '2018-10-12', to: '2026-11-20'})
  expect(days()).toBeUndefined()
})

test('the file has every row, what is not known, and no formula', () => {
  const picture = makePicture('by-country', [
    trial({countries: ['=HYPERLINK("x")'], statusAsOf: '2026-11-20'}),
    trial(),
  ])
  expect(pictureCsv(picture)).toBe(
    [
      'Country,Trials,"Statuses as of, from","Statuses as of, to"',
      `"'=HYPERLINK(""x"")",1,2026-11-20,2026-11-20`,
      'Not known to us,1,2026-11-20,2026-11-20',
      '',
    ].join('\r\n'),
  )
})

test('no trials at all make pictures that say so', () => {
  for (const picture of makePictures([])) {
    expect(picture.rows).toEqual([])
    expect(picture.sentence).toMatch(/\b0 (of 0 )?trials/)
  }
})
