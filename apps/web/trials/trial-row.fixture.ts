import type {TrialRow, TrialTerms} from '@healing-library/content/queries/trials'

/** A trial of which nothing is known but its number and title: every field a test needs is said in the test. */
export function trialFixture(number: number, known: Partial<TrialRow> = {}): TrialRow {
  const nctId = `NCT${String(number).padStart(8, '0')}`
  return {
    _id: `trial-${nctId.toLowerCase()}`,
    _type: 'clinicalTrial',
    _createdAt: '2026-01-01T00:00:00Z',
    nctId,
    aliases: [],
    secondaryIds: [],
    briefTitle: `Trial ${number}`,
    officialTitle: null,
    acronym: null,
    overallStatus: null,
    lastKnownStatus: null,
    statusAsOf: null,
    statusVerified: null,
    studyType: null,
    phases: [],
    startDate: null,
    lastUpdatePosted: null,
    conditions: [],
    keywords: [],
    interventions: [],
    enrolment: null,
    sponsor: null,
    sponsorClass: null,
    eligibility: null,
    siteCount: null,
    recruitingSites: null,
    sitesWithStatus: null,
    countries: [],
    places: [],
    hasResults: null,
    plainSummary: null,
    staffNote: null,
    psychotherapy: null,
    substances: [],
    studiedConditions: [],
    changedAt: [],
    ...known,
  }
}

export const termsFixture: TrialTerms = {
  guides: [
    {
      _id: 'guide-examplamine',
      _type: 'substanceGuide',
      title: 'Examplamine',
      slug: 'examplamine',
      names: ['Special X', 'EX-581', 'Exampla'],
    },
    {_id: 'guide-otherine', _type: 'substanceGuide', title: 'Otherine', slug: 'otherine', names: []},
  ],
  conditions: [
    {
      _id: 'condition-depression',
      _type: 'condition',
      title: 'Depression',
      slug: 'depression',
      synonyms: ['low mood'],
      registryTerms: ['Depressive Disorder'],
    },
  ],
}
