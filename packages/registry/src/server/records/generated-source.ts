import type {JsonObject} from '../json.ts'
import type {StudySource} from '../study-source.ts'
import {randomOf} from './random.ts'

/** Far beyond the numbers that the registry has given out. */
const FIRST_NUMBER = 90_000_000

const generatedNctId = (index: number): string => `NCT${String(FIRST_NUMBER + index)}`

/** The same options make the same records, each time. */
export type GeneratedOptions = {
  count: number
  /** 0 for the first day; each later edition changes some records. */
  edition?: number
  /** In an edition after the first, one record in so many is another. */
  changedEvery?: number
}

const SUBSTANCES = [
  ['Ketamine', 'Ketamine Hydrochloride'],
  ['Esketamine', 'Spravato'],
  ['Psilocybin', 'COMP360'],
  ['MDMA', 'Midomafetamine'],
  ['LSD', 'Lysergide'],
] as const
const CONDITIONS = [
  'Major Depressive Disorder',
  'Treatment Resistant Depression',
  'Posttraumatic Stress Disorder',
  'Generalized Anxiety Disorder',
  'Alcohol Use Disorder',
  'Obsessive-Compulsive Disorder',
] as const
const STATUSES = [
  'RECRUITING',
  'COMPLETED',
  'NOT_YET_RECRUITING',
  'ACTIVE_NOT_RECRUITING',
  'TERMINATED',
  'WITHDRAWN',
  'UNKNOWN',
  'ENROLLING_BY_INVITATION',
] as const
const OPEN: ReadonlySet<string> = new Set(['RECRUITING', 'NOT_YET_RECRUITING', 'ENROLLING_BY_INVITATION'])
const PHASES = [['PHASE1'], ['PHASE2'], ['PHASE3'], ['PHASE1', 'PHASE2'], ['NA'], ['PHASE4']] as const
const CITIES = [
  ['Toronto', 'Ontario', 'Canada', 43.70011, -79.4163],
  ['Baltimore', 'Maryland', 'United States', 39.29038, -76.61219],
  ['London', '', 'United Kingdom', 51.50853, -0.12574],
  ['Zürich', '', 'Switzerland', 47.36667, 8.55],
  ['Madrid', '', 'Spain', 40.4165, -3.70256],
  ['Sydney', 'New South Wales', 'Australia', -33.86785, 151.20732],
  ['Prague', '', 'Czechia', 50.08804, 14.42076],
  ['São Paulo', '', 'Brazil', -23.5475, -46.63611],
] as const

/**
 * Records for measuring: as long and as varied as real ones, made up, and saying so in title and keywords. Each is made
 * when it is asked for, so that fifty thousand need no memory.
 */
export function generatedSource({count, edition = 0, changedEvery = 100}: GeneratedOptions): StudySource {
  const at = (index: number) =>
    index >= 0 && index < count
      ? generatedStudy(index, (index + edition) % changedEvery === 0 ? edition : 0, edition)
      : undefined
  return {
    dataTimestamp: `2026-11-${String(1 + (edition % 28)).padStart(2, '0')}T09:00:00`,
    size: count,
    at,
    byId: (nctId) => at(Number(nctId.slice(3)) - FIRST_NUMBER),
    aliasOf: () => undefined,
  }
}

function generatedStudy(index: number, version: number, edition: number): JsonObject {
  const random = randomOf(index)
  const pick = <const Items extends readonly [unknown, ...unknown[]]>(items: Items): Items[number] =>
    items[Math.floor(random() * items.length)] ?? items[0]
  const [name, otherName] = pick(SUBSTANCES)
  const condition = pick(CONDITIONS)
  // A changed record goes one status on, so that the change is one of status, sites and number at once.
  const place = STATUSES.indexOf(pick(STATUSES))
  const status = STATUSES[(place + version) % STATUSES.length] ?? STATUSES[0]
  const isOpen = OPEN.has(status)
  const startYear = 2008 + Math.floor(random() * 18)
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0')
  const siteCount = Math.floor(random() ** 3 * 24)
  const enrolment = status === 'WITHDRAWN' ? 0 : 12 + Math.floor(random() * 400) + version * 10
  const posted = version > 0 ? `2026-11-${String(1 + (edition % 28)).padStart(2, '0')}` : `2025-${month}-11`
  return {
    protocolSection: {
      identificationModule: {
        nctId: generatedNctId(index),
        orgStudyIdInfo: {id: `GENERATED-${index}`},
        briefTitle: `Generated record ${index}: ${name} in ${condition}`,
        officialTitle: `A Record Generated to Measure With, of ${name} Compared With Placebo in Adults With ${condition}`,
      },
      statusModule: {
        overallStatus: status,
        ...(status === 'UNKNOWN' && {lastKnownStatus: 'RECRUITING'}),
        ...(status === 'TERMINATED' && {whyStopped: 'Generated: slow enrolment'}),
        statusVerifiedDate: posted.slice(0, 7),
        startDateStruct: {date: `${startYear}-${month}`, type: 'ACTUAL'},
        completionDateStruct: {date: `${startYear + 3}-${month}-28`, type: isOpen ? 'ESTIMATED' : 'ACTUAL'},
        studyFirstPostDateStruct: {date: `${startYear}-01-15`, type: 'ACTUAL'},
        lastUpdatePostDateStruct: {date: posted, type: 'ACTUAL'},
      },
      sponsorCollaboratorsModule: {leadSponsor: {name: `Generated Sponsor ${index % 97}`, class: 'OTHER'}},
      descriptionModule: {
        briefSummary: `This record was generated. It stands for a comparison of ${name} with placebo in ${condition}. ${FILLER}`,
        detailedDescription: `${FILLER} ${FILLER} ${FILLER}`,
      },
      conditionsModule: {conditions: [condition], keywords: ['Generated record, not a trial', name]},
      designModule: {
        studyType: index % 11 === 0 ? 'OBSERVATIONAL' : 'INTERVENTIONAL',
        ...(index % 11 !== 0 && {phases: [...pick(PHASES)]}),
        designInfo: {allocation: 'RANDOMIZED', interventionModel: 'PARALLEL', primaryPurpose: 'TREATMENT'},
        enrollmentInfo: {count: enrolment, type: isOpen ? 'ESTIMATED' : 'ACTUAL'},
      },
      armsInterventionsModule: {
        armGroups: [
          {label: name, type: 'EXPERIMENTAL'},
          {label: 'Placebo', type: 'PLACEBO_COMPARATOR'},
        ],
        interventions: [
          {type: 'DRUG', name, otherNames: [otherName]},
          {type: 'DRUG', name: 'Placebo'},
        ],
      },
      outcomesModule: {primaryOutcomes: [{measure: 'Generated score', timeFrame: '6 weeks'}]},
      eligibilityModule: {
        eligibilityCriteria: `Inclusion Criteria:\n\n* Adults with ${condition}\n* Able to consent\n\nExclusion Criteria:\n\n* Pregnancy\n* Psychosis\n* ${FILLER}`,
        healthyVolunteers: index % 17 === 0,
        sex: 'ALL',
        minimumAge: '18 Years',
        ...(index % 3 === 0 && {maximumAge: '65 Years'}),
        stdAges: ['ADULT', 'OLDER_ADULT'],
      },
      contactsLocationsModule: {
        ...(isOpen && {
          centralContacts: [
            {name: 'Generated Contact', role: 'CONTACT', phone: '555-0100', email: 'contact@example.org'},
          ],
        }),
        locations: Array.from({length: siteCount}, (_, site): JsonObject => {
          const [city, state, country, lat, lon] = pick(CITIES)
          return {
            facility: `Generated Site ${site + 1}`,
            ...(isOpen && {status: site % 3 === 0 ? status : 'NOT_YET_RECRUITING'}),
            city,
            ...(state !== '' && {state}),
            country,
            geoPoint: {lat, lon},
          }
        }),
      },
    },
    derivedSection: {
      conditionBrowseModule: {meshes: [{id: 'D003866', term: 'Depressive Disorder'}]},
    },
    hasResults: status === 'COMPLETED' && index % 4 === 0,
  }
}

/** Real descriptions are this long and longer. */
const FILLER =
  'Nothing in this text describes care that anybody received: it is here so that the record has the length of a real one, with several sentences, some punctuation (brackets, commas) and numbers such as 40 or 0.9. People who read it should know that no trial stands behind it, and that its dates and sites are drawn by a generator that always draws the same.'
