import type {Story} from '@healing-library/content/queries/stories'

import {cite, trialPaper} from '../guide/publications.fixture.ts'

const a = {_id: 'guide-a', _type: 'substanceGuide' as const, title: 'Examplamine', slug: 'examplamine'}
const b = {...a, _id: 'guide-b', title: 'Otherine', slug: 'otherine'}

const story: Story = {
  _id: 'testimonial-1',
  _type: 'testimonial',
  title: 'Lighter for a while',
  slug: null,
  kind: 'patient',
  quote: 'It lifted.\n\nThen it came back.',
  context: 'A course in a clinic',
  outcome: 'mixed',
  displayName: 'R.',
  consentValidUntil: '2099-01-01',
  illustrative: false,
  credentials: null,
  conflictOfInterest: null,
  editedForPrivacy: true,
  typicalResult: {
    _key: 'claim-1',
    _id: 'claim-1',
    _type: 'claim',
    statement: 'Relief lasts about a week.',
    kind: 'efficacy',
    certainty: 'low',
    population: null,
    citations: [cite(trialPaper)],
  },
  about: a,
}

export const storiesFixture: Story[] = [
  story,
  {
    ...story,
    _id: 'testimonial-2',
    title: 'Not for me',
    outcome: 'negative',
    illustrative: true,
    typicalResult: null,
  },
  {...story, _id: 'testimonial-3', title: 'Elsewhere', about: b, typicalResult: null},
]
