import type {TrialRow} from '@healing-library/content/queries/trials'

const STATUSES = [
  'RECRUITING',
  'COMPLETED',
  'NOT_YET_RECRUITING',
  'UNKNOWN',
  'TERMINATED',
  'WITHDRAWN',
  'ACTIVE_NOT_RECRUITING',
]
const PHASES = ['PHASE1', 'PHASE2', 'PHASE3', 'PHASE4', 'NA']
const COUNTRIES = [
  'France',
  'Canada',
  'United States',
  'Denmark',
  'Brazil',
  'Japan',
  'Netherlands',
  'Israel',
  'Spain',
]
const WORDS =
  'depression anxiety treatment trial psilocybin assisted therapy resistant randomised placebo adults cancer distress alcohol use stress sleep pain imaging safety open label extension dose healthy volunteers mood rating suicidal infusion nasal spray'.split(
    ' ',
  )

/** Trials made up for the bench, the same each time: nobody may take one for a record of a registry. */
export function generatedTrialRows(count: number): TrialRow[] {
  const random = generator(20_261_121)
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)]
    if (value === undefined) throw new Error('There is nothing to pick from.')
    return value
  }
  const words = (length: number) => Array.from({length}, () => pick(WORDS)).join(' ')
  const known = (share: number) => random() < share
  return Array.from({length: count}, (_, at) => {
    const nctId = `NCT${String(at + 1).padStart(8, '0')}`
    const year = 2000 + Math.floor(random() * 27)
    const day = `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-15`
    const siteCount = known(0.7) ? 1 + Math.floor(random() * 12) : null
    return {
      _id: `trial-${nctId.toLowerCase()}`,
      _type: 'clinicalTrial',
      _createdAt: '2026-01-01T00:00:00Z',
      nctId,
      aliases: [],
      secondaryIds: [`GEN-${at}`],
      briefTitle: `Generated: ${words(9)}`,
      officialTitle: words(18),
      acronym: null,
      overallStatus: known(0.9) ? pick(STATUSES) : null,
      lastKnownStatus: null,
      statusAsOf: day,
      statusVerified: null,
      studyType: known(0.95) ? 'INTERVENTIONAL' : null,
      phases: known(0.8) ? [pick(PHASES)] : [],
      startDate: {date: day, type: 'ACTUAL'},
      lastUpdatePosted: day,
      conditions: [words(2), words(2)],
      keywords: [words(1), `keyword${Math.floor(random() * count)}`],
      interventions: [{name: `Substance ${Math.floor(random() * 12)}`, otherNames: []}],
      enrolment: {count: Math.floor(random() * 400), type: 'ESTIMATED'},
      sponsor: `Sponsor ${Math.floor(random() * (count / 8))}`,
      sponsorClass: 'OTHER',
      eligibility: {
        healthyVolunteers: known(0.2),
        sex: pick(['ALL', 'FEMALE', 'MALE']),
        minimumAge: '18 Years',
        maximumAge: known(0.5) ? '65 Years' : null,
        ageGroups: ['ADULT'],
      },
      siteCount,
      recruitingSites: siteCount,
      sitesWithStatus: siteCount,
      countries: siteCount === null ? [] : [pick(COUNTRIES), pick(COUNTRIES)],
      places: [],
      hasResults: known(0.3),
      plainSummary: null,
      staffNote: null,
      psychotherapy: known(0.3) ? 'included' : null,
      substances: [`guide-${Math.floor(random() * 12)}`],
      studiedConditions: [`condition-${Math.floor(random() * 30)}`],
      changedAt: [],
    }
  })
}

/** Mulberry32: small, fast and the same on every machine. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
