import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

/** What stands around a guide: the trials, the stories, who signed and who wrote it. */
export const guideSurroundingsFixture: Pick<
  SubstanceGuide,
  'trials' | 'trialCount' | 'testimonials' | 'signOffs' | 'authors'
> = {
  trials: [
    {
      _id: 'trial-1',
      _type: 'clinicalTrial',
      nctId: 'NCT00000001',
      briefTitle: 'Examplamine for Examples',
      overallStatus: 'UNKNOWN',
      lastKnownStatus: 'RECRUITING',
      statusAsOf: '2026-11-01',
      studyType: 'INTERVENTIONAL',
      phases: ['PHASE2'],
      conditions: ['Depression'],
      sponsor: 'Example University',
      enrolment: {count: 1200, type: 'ESTIMATED'},
      countries: ['United States'],
      staffNote: 'The registry has not heard from the sponsor for two years.',
    },
  ],
  trialCount: 1,
  testimonials: [
    {
      _id: 'story-1',
      _type: 'testimonial',
      title: 'Two quiet weeks',
      slug: null,
      kind: 'patient',
      quote: 'It helped for a while.\n\nThen it did not.',
      context: 'Clinic series',
      outcome: 'mixed',
      displayName: 'Sample story',
      consentValidUntil: null,
      illustrative: true,
      credentials: null,
      conflictOfInterest: null,
      editedForPrivacy: false,
      typicalResult: null,
    },
  ],
  signOffs: [
    {
      _key: 's1',
      _id: 'signoff-s1',
      _type: 'signOff',
      role: 'clinical',
      scope: 'The whole page',
      outcome: 'approved',
      contentHash: `sha256-${'0'.repeat(64)}`,
      signedOn: '2026-10-30',
      conflictsOfInterest: 'None declared',
      isSample: false,
      reviewer: {
        _id: 'person-reviewer',
        _type: 'person',
        name: 'Reviewer (sample)',
        role: 'Clinical reviewer',
        kind: 'clinicalReviewer',
        credentials: 'MD',
        isSample: true,
        bio: null,
      },
    },
  ],
  authors: [
    {
      _id: 'person-editor',
      _type: 'person',
      name: 'Editor (sample)',
      role: 'Medical editor',
      kind: 'editor',
      credentials: null,
      isSample: true,
      bio: null,
    },
  ],
}
