import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {checkLibrary} from '@healing-library/content/check/check-library'
import {lookupOf} from '@healing-library/content/check/lookup'
import {DOCUMENT_CONTRACTS} from '@healing-library/content/documents/index'
import {contentHash} from '@healing-library/content/rules/content-hash'
import {expect, test} from '@jest/globals'

import {starterDocuments} from './index.ts'

const NOW = '2026-11-21T12:00:00Z'
const documents = starterDocuments()
const ofType = (type: string) => documents.filter(({_type}) => _type === type)
const refsOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(refsOf)
    : typeof value === 'object' && value !== null
      ? '_ref' in value
        ? [String(value._ref)]
        : Object.values(value).flatMap(refsOf)
      : []

test('nothing that the rules of content refuse, and nothing that would mislead', () => {
  const findings = checkLibrary(documents, NOW)
  expect(findings.filter(({level, misleads}) => level === 'error' || misleads)).toEqual([])
})

test('what the rules warn of is known, and each has its reason', () => {
  const warnings = checkLibrary(documents, NOW).filter(({level}) => level === 'warning')
  expect(warnings.map(({rule, documentId, path}) => `${rule} ${documentId} ${path}`)).toEqual([])
})

/** Types of which the starter content has none: private, or nothing that could be checked. README.md says why. */
const NONE = ['linkCheck', 'registryRecord', 'reviewRequest', 'syncRun']

test('every type of document has real material, but for those that the README names', () => {
  const types = new Set(documents.map(({_type}) => _type))
  expect(
    Object.keys(DOCUMENT_CONTRACTS)
      .filter((type) => !types.has(type))
      .toSorted(),
  ).toEqual(NONE)
})

test.each([
  ['publication', 100],
  ['clinicalTrial', 178],
  ['glossaryTerm', 60],
  ['condition', 15],
  ['modality', 6],
  ['effectTerm', 50],
  ['interaction', 20],
  ['timelineEvent', 25],
  ['legalStatus', 14],
  ['helpline', 5],
])('of the type %s there are at least %d', (type, least) => {
  expect(ofType(type).length).toBeGreaterThanOrEqual(least)
})

test('the law of the four countries stands for ketamine, psilocybin and MDMA', () => {
  for (const slug of ['ketamine', 'psilocybin', 'mdma']) {
    const rows = ofType('legalStatus').filter(({substance}) => refsOf(substance)[0] === `guide-${slug}`)
    expect(rows.map(({jurisdiction}) => String(jurisdiction)).toSorted()).toEqual(['AU', 'CA', 'GB', 'US'])
  }
})

test('terms stand once, and what they mean is not another name for themselves', () => {
  const names = ofType('glossaryTerm').map(({term}) => String(term).toLowerCase())
  expect(new Set(names).size).toBe(names.length)
  const circular = ofType('glossaryTerm').filter(({term, definition}) =>
    String(definition).toLowerCase().startsWith(String(term).toLowerCase()),
  )
  expect(circular.map(({_id}) => _id)).toEqual([])
})

test('a list of trials has each trial once, and leaves none out that it shows', () => {
  for (const {_id, items, excluded} of ofType('trialList')) {
    const refs = [...refsOf(items), ...refsOf(excluded ?? [])]
    expect({_id, repeated: refs.filter((ref, at) => refs.indexOf(ref) !== at)}).toEqual({_id, repeated: []})
    expect(refsOf(items).length).toBeGreaterThan(5)
  }
})

test('every pair of guides is recorded, if only as not known', () => {
  const guides = ofType('substanceGuide').map(({_id}) => _id)
  const recorded = new Set(ofType('interaction').map(({a, b}) => refsOf([a, b]).toSorted().join()))
  const missing = guides.flatMap((one) =>
    guides.filter((other) => one < other && !recorded.has([one, other].join())),
  )
  expect(missing).toEqual([])
})

test('sample sign-offs name the hash of what they come with, and are marked as samples', () => {
  const library = lookupOf(documents)
  expect(ofType('signOff')).toHaveLength(2)
  for (const {subject, contentHash: signed, isSample} of ofType('signOff')) {
    const document = library.get(refsOf(subject)[0] ?? '')
    expect(isSample).toBe(true)
    expect(document && contentHash(document, library)).toBe(signed)
  }
})

test('nobody has graded the evidence, and nothing pretends that somebody has', () => {
  const graded = JSON.stringify(documents).match(/"certainty":"(?!notAssessed)[^"]*"/g) ?? []
  expect(graded).toEqual([])
  expect(JSON.stringify(documents)).toContain('"certainty":"notAssessed"')
})

test('nothing private comes with it but the curators’ settings and a sample of a consent, and no story that anybody lived', () => {
  const shielded = documents.filter(({_id}) => _id.includes('.'))
  expect(shielded.map(({_id}) => _id).toSorted()).toEqual(['consent.sample-illustrative', 'settings.trials'])
  expect(ofType('consentRecord').map(({personName}) => personName)).toEqual(['Nobody (sample record)'])
  expect(ofType('testimonial').filter(({illustrative}) => illustrative !== true)).toEqual([])
  expect(JSON.stringify(documents)).not.toMatch(/consentRecordId/)
})

test('what the README says of where a subject stands is there', () => {
  const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')
  const table = readme.slice(readme.indexOf('## Where each subject'))
  const named =
    table.match(
      /\b(?:guide|condition|modality|notice|guideline|cta|disclaimer|myth|faq|publication)-[a-z0-9-]+/g,
    ) ?? []
  expect(named.length).toBeGreaterThan(20)
  const ids = new Set(documents.map(({_id}) => _id))
  expect(named.filter((id) => !ids.has(id))).toEqual([])
})

/** The publications that the longest of the four seeds lists by title alone, each now a record of its own. */
const SEED_PUBLICATIONS = [
  'phillips-2019',
  'phillips-2020',
  'mcintyre-2021',
  'ryan-2014',
  'sanacora-2017',
  'krupitsky-1997',
  'mathai-2020',
  'dore-2019',
  'greenway-2020',
  'liriano-2019',
  'ross-c-2019',
  'rodriguez-2011',
  'rodriguez-2016',
  'dakwar-2014a',
  'dakwar-2018',
  'lalanne-2016',
  'rothberg-2021',
  'calabrese-2019',
]

test('the eighteen publications of the seed are there, each with its authors', () => {
  const byId = new Map(documents.map((document) => [document._id, document]))
  const lost = SEED_PUBLICATIONS.filter((key) => {
    const authors = byId.get(`publication-${key}`)?.['authors']
    return !Array.isArray(authors) || authors.length === 0
  })
  expect(lost).toEqual([])
})

test('subjects of the seeds that are easily lost', () => {
  const words = JSON.stringify(documents)
  for (const subject of [
    'Special K',
    'CI-581',
    'porphyria',
    'laryngospasm',
    'death and rebirth',
    'horse',
    'Vietnam',
    'insurer',
    'personality disorders',
    'eyeshades',
  ])
    expect(words).toContain(subject)
})
