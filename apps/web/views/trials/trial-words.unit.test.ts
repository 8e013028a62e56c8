import {expect, test} from '@jest/globals'

import {messages} from '../../messages/messages.ts'
import {trialFixture} from '../../trials/trial-row.fixture.ts'
import {
  ageWords,
  asOfWords,
  countryWords,
  enrolmentWords,
  phaseWords,
  sitesWords,
  statusWords,
  whoWords,
} from './trial-words.ts'

const {terms} = messages('en').trials

const eligibility = (known: {
  minimumAge?: string
  maximumAge?: string
  sex?: string
  healthyVolunteers?: boolean
}) => ({
  eligibility: {
    minimumAge: null,
    maximumAge: null,
    sex: null,
    healthyVolunteers: null,
    ageGroups: [],
    ...known,
  },
})

test('a status that is not known says so, and where to look', () => {
  expect([statusWords(trialFixture(1), terms), asOfWords(trialFixture(1), terms)]).toEqual([
    'Not known to us: see the registry',
    '',
  ])
})

test('unknown comes with what was known last', () => {
  const trial = trialFixture(1, {
    overallStatus: 'UNKNOWN',
    lastKnownStatus: 'RECRUITING',
    statusVerified: '2019-11',
    statusAsOf: '2021-02-03',
  })
  expect(statusWords(trial, terms)).toBe('Unknown; last known recruiting; last verified November 2019')
  expect(asOfWords(trial, terms)).toBe('as of 3 February 2021')
})

test('a word that the registry adds tomorrow is shown', () => {
  expect(statusWords(trialFixture(1, {overallStatus: 'PAUSED_FOR_NOW'}), terms)).toBe('Paused for now')
})

test.each([
  [{siteCount: 11, recruitingSites: 1, sitesWithStatus: 11}, '1 of 11 sites recruiting'],
  [{siteCount: 1, recruitingSites: 0, sitesWithStatus: 1}, '0 of 1 site recruiting'],
  [{siteCount: 3, recruitingSites: 0, sitesWithStatus: 0}, '3 sites; no status of their own in the registry'],
  [{siteCount: null, recruitingSites: null, sitesWithStatus: null}, ''],
])('%j', (sites, words) => {
  expect(sitesWords(sites, terms)).toBe(words)
})

test.each([
  [{count: 1, type: 'ACTUAL'}, '1 person took part'],
  [{count: 1200, type: 'ESTIMATED'}, '1,200 people planned'],
  [{count: 50, type: null}, '50 people, planned or counted'],
  [null, ''],
])('%j', (enrolment, words) => {
  expect(enrolmentWords({enrolment}, terms)).toBe(words)
})

test('who may take part', () => {
  expect(ageWords(eligibility({minimumAge: '18 Years', maximumAge: '65 Years'}), terms)).toBe(
    '18 years to 65 years',
  )
  expect(ageWords(eligibility({minimumAge: '18 Years', maximumAge: 'N/A'}), terms)).toBe('18 years and older')
  expect(
    whoWords(eligibility({sex: 'FEMALE', minimumAge: '18 Years', healthyVolunteers: false}), terms),
  ).toBe('Women, 18 years and older, no healthy volunteers')
  expect(whoWords({eligibility: null}, terms)).toBe('')
})

test('phases and countries', () => {
  expect(phaseWords({phases: ['PHASE1', 'PHASE2']}, terms)).toBe('Phase 1 and Phase 2')
  expect(countryWords({countries: ['A', 'B', 'C', 'D', 'E']}, terms)).toBe('A, B, C and 2 more countries')
})
