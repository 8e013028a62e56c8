import {parseHome, HOME_QUERY} from '@healing-library/content/queries/home'
import {LIBRARY_QUERY, parseLibrary} from '@healing-library/content/queries/library'
import {parseSiteSettings, SITE_SETTINGS_QUERY} from '@healing-library/content/queries/site-settings'
import {parseSubstanceGuide, SUBSTANCE_GUIDE_QUERY} from '@healing-library/content/queries/substance-guide'
import {citationProblem, findabilityProblem} from '@healing-library/content/rules/claims'
import {dosingAdvice} from '@healing-library/content/rules/dosing'
import {expect, test} from '@jest/globals'
import {evaluate, parse} from 'groq-js'

import {starterDocuments} from './index.ts'

const documents = starterDocuments()
const byId = new Map(documents.map((document) => [document._id, document]))

async function run(query: string, params: Record<string, unknown> = {}): Promise<unknown> {
  const value = await evaluate(parse(query, {params}), {dataset: documents, params})
  return value.get()
}

type Visit = (value: Record<string, unknown>, path: string) => void

/** Calls back for every object in a document, the innermost last. */
function walk(value: unknown, visit: Visit, path = ''): void {
  if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) walk(part, visit, `${path}[${index}]`)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const record = Object.fromEntries(Object.entries(value))
  visit(record, path)
  for (const [name, part] of Object.entries(record)) walk(part, visit, `${path}.${name}`)
}

/** Everything of which `test` says a sentence, as "id path: sentence". */
function complaints(test: (value: Record<string, unknown>) => string | undefined): string[] {
  const found: string[] = []
  for (const document of documents) {
    walk(document, (value, path) => {
      const problem = test(value)
      if (problem !== undefined) found.push(`${document._id}${path}: ${problem}`)
    })
  }
  return found
}

function textsOf(type: string): string[] {
  const texts: string[] = []
  for (const document of documents.filter(({_type}) => _type === type)) {
    walk(document, (value) => {
      for (const part of Object.values(value)) {
        if (typeof part === 'string') texts.push(part)
        else if (Array.isArray(part)) texts.push(...part.filter((item) => typeof item === 'string'))
      }
    })
  }
  return texts
}

test('ids are unique, public but for the settings, and the same each time', () => {
  expect(byId.size).toBe(documents.length)
  const shielded = documents.filter(({_id}) => !/^[A-Za-z0-9_-]+$/.test(_id)).map(({_id}) => _id)
  // What curators and keepers of consent alone read: a dot in the id keeps it from the public.
  expect(shielded.toSorted()).toEqual(['consent.sample-illustrative', 'settings.trials'])
  expect(starterDocuments()).toEqual(documents)
})

test('every reference leads to a document that comes with it', () => {
  expect(
    complaints(({_type, _ref}) =>
      _type === 'reference' && !byId.has(String(_ref)) ? `no document ${String(_ref)}` : undefined,
    ),
  ).toEqual([])
})

test('objects in arrays have keys, unique in their array', () => {
  expect(
    complaints((value) => {
      for (const part of Object.values(value)) {
        if (!Array.isArray(part)) continue
        const objects = part.filter((item) => typeof item === 'object' && item !== null)
        const keys = new Set(objects.map((item) => ('_key' in item ? item._key : undefined)))
        if (keys.has(undefined) || keys.size !== objects.length) return 'keys are missing or repeated'
      }
      return undefined
    }),
  ).toEqual([])
})

const CITED_TYPES = new Set([
  'keyFact',
  'careCard',
  'contraindication',
  'effect',
  'interaction',
  'indication',
  'legalStatus',
  'treatmentFramework',
  'claim',
  'timelineEvent',
  'mythFact',
])

test('whatever says something clinical, legal or historical cites a source', () => {
  expect(
    complaints((row) =>
      CITED_TYPES.has(String(row['_type'])) && row['severity'] !== 'unknown'
        ? citationProblem({citations: Array.isArray(row['citations']) ? row['citations'] : []})
        : undefined,
    ),
  ).toEqual([])
})

test('every publication can be found', () => {
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  const lost = documents
    .filter(({_type}) => _type === 'publication')
    .filter(({doi, pmid, url, accessNote}) =>
      findabilityProblem({doi: text(doi), pmid: text(pmid), url: text(url), accessNote: text(accessNote)}),
    )
  expect(lost.map(({_id}) => _id)).toEqual([])
})

test.each(['ketamine', 'esketamine', 'psilocybin', 'mdma'])(
  'the guide on %s fits its contract, nothing left out',
  async (slug) => {
    const {value, problems} = parseSubstanceGuide(await run(SUBSTANCE_GUIDE_QUERY, {slug}))
    expect(problems).toEqual([])
    expect(value?.slug).toBe(slug)
  },
)

test('the other pages fit theirs', async () => {
  const library = parseLibrary(await run(LIBRARY_QUERY))
  expect(library.problems).toEqual([])
  expect(library.value?.map(({title}) => title)).toEqual(['Esketamine', 'Ketamine', 'MDMA', 'Psilocybin'])
  const home = parseHome(await run(HOME_QUERY))
  expect(home.problems).toEqual([])
  expect(home.value?.featuredGuides).toHaveLength(2)
  expect(parseSiteSettings(await run(SITE_SETTINGS_QUERY)).problems).toEqual([])
})

test('the ketamine guide has every part', async () => {
  const {value} = parseSubstanceGuide(await run(SUBSTANCE_GUIDE_QUERY, {slug: 'ketamine'}))
  // Warnings and sign-offs are for authorities and reviewers to give.
  // Nobody has given leave for a quotation: there is none.
  const given = new Set(['safetyNotices', 'signOffs', 'quotes'])
  const empty = Object.entries(value ?? {}).filter(([, part]) => Array.isArray(part) && part.length === 0)
  expect(empty.map(([name]) => name).filter((name) => !given.has(name))).toEqual([])
  expect(new Set(value?.testimonials.map(({outcome}) => outcome))).toEqual(
    new Set(['positive', 'mixed', 'negative']),
  )
})

test('no sentence reads as dosing advice', () => {
  const texts = ['substanceGuide', 'testimonial', 'siteSettings', 'publication', 'person'].flatMap(textsOf)
  expect(texts.length).toBeGreaterThan(1000)
  expect(texts.flatMap(dosingAdvice)).toEqual([])
})

test('names that other libraries misspell are spelled right', () => {
  const texts = textsOf('substanceGuide').join('\n')
  expect(texts).not.toMatch(/BNDF|Cl-581|Spavato|Spravado/)
  expect(texts).toMatch(/BDNF[\s\S]*CI-581|CI-581[\s\S]*BDNF/)
  expect(texts).toMatch(/Spravato/)
})

test('ketamine has one approval, as an anaesthetic, and none for a psychiatric condition', async () => {
  const {value} = parseSubstanceGuide(await run(SUBSTANCE_GUIDE_QUERY, {slug: 'ketamine'}))
  const approved = value?.indications.filter(({status}) => status === 'approved')
  expect(approved?.map(({condition}) => condition)).toEqual(['Anaesthesia'])
})

test('how long relief lasts is said in the same words wherever it is said', async () => {
  const {value} = parseSubstanceGuide(await run(SUBSTANCE_GUIDE_QUERY, {slug: 'ketamine'}))
  const fact = value?.keyFacts.find(({label}) => label === 'How long relief lasts')?.statement
  expect(value?.evidence.map(({statement}) => statement)).toContain(fact)
  const answer = value?.faq.find(({question}) => question === 'How long does it last?')?.answer
  const first = answer?.[0]
  expect(first?._type === 'block' ? first.children[0]?.text : first).toBe(fact)
})

test('alcohol is both a caution and a question of research, and says how', async () => {
  const {value} = parseSubstanceGuide(await run(SUBSTANCE_GUIDE_QUERY, {slug: 'ketamine'}))
  const caution = value?.contraindications.find(({condition}) => condition.startsWith('Alcohol'))
  expect(caution?.note).toMatch(/Both are true/)
  expect(value?.indications.find(({condition}) => condition === 'Alcohol use disorder')?.status).toBe(
    'investigational',
  )
})

test('people are samples and stories are illustrative', () => {
  const people = documents.filter(({_type}) => _type === 'person')
  expect(people.every(({isSample, credentials}) => isSample === true && credentials === undefined)).toBe(true)
  const stories = documents.filter(({_type}) => _type === 'testimonial')
  expect(
    stories.every(({illustrative, displayName}) => illustrative === true && displayName === 'Sample story'),
  ).toBe(true)
})

test('a trial shows a status only with its day', () => {
  const trials = documents.filter(({_type}) => _type === 'clinicalTrial')
  expect(trials).toHaveLength(178)
  expect(
    trials.filter(({overallStatus, statusAsOf}) => overallStatus !== undefined && statusAsOf === undefined),
  ).toEqual([])
})
