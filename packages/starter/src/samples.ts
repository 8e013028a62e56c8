import type {ConsentRecord, Event, Media, Training} from '@healing-library/content/sanity.types'

import {type Authored, guideId, reference, testimonialId} from './authoring/document.ts'
import {cite, references} from './authoring/rows.ts'
import {bullet, paragraph, text} from './authoring/text.ts'

/** Drawn for this library from the guide's own steps, so that it says nothing that they do not. */
export const figures: Authored<Media>[] = [
  {
    _id: 'media-ketamine-care',
    _type: 'media',
    title: 'The five steps of ketamine care',
    kind: 'figure',
    url: '/figures/ketamine-care.svg',
    caption: 'From the first talk to the weeks after. Clinics differ: ask which of the steps yours offers.',
    transcript: text(
      paragraph(
        'A line runs from top to bottom, with five numbered circles on it. Beside each stands a step:',
      ),
      bullet('1. Screening: your history, your medicines, your questions.'),
      bullet('2. Preparation: hopes, fears, and who takes you home.'),
      bullet('3. The session, marked by another colour: somebody watches the whole time.'),
      bullet('4. Recovery: you rest until you are steady and clear.'),
      bullet('5. The days and weeks after: what changed, what did not, what next.'),
    ),
    credit: 'Drawn for this library',
    nextReviewDue: '2027-05-21',
    about: references(guideId('ketamine')),
    citations: cite(['sanacora-2017', 'suggestions on selection, setting, follow-up and safety']),
  },
]

/**
 * Illustrations of types for which nothing real can be told yet. Each says so in its own words, wherever it is shown:
 * there is no such course, no such meeting and no such person.
 */
export const sampleTraining: Authored<Training> = {
  _id: 'training-sample',
  _type: 'training',
  title: 'Sample course (illustrative)',
  provider: 'Nobody: a sample',
  audience: 'clinicians',
  format: 'Shows what an entry looks like; there is no such course',
  hours: 0,
  price: 'None',
  url: 'https://example.org/sample-course',
  commercialInterest: 'Nobody earns by it: this entry is a sample.',
  summary:
    'Illustrative. An editor replaces it by a course of which it is known who offers it, what it holds and who profits.',
  checkedOn: '2026-11-21',
}

export const sampleEvent: Authored<Event> = {
  _id: 'event-sample',
  _type: 'event',
  title: 'Sample conversation (illustrative)',
  slug: {_type: 'slug', current: 'sample-conversation'},
  startsAt: '2027-01-20T18:00:00Z',
  endsAt: '2027-01-20T19:00:00Z',
  timeZone: 'Europe/London',
  format: 'online',
  summary:
    'Illustrative. It shows what an event looks like; nobody will be there, and there is nothing to join.',
  expiresAt: '2027-01-21',
}

/** The story that it points to is illustrative and needs no consent: the record shows what one holds. */
export const sampleConsentRecord: Authored<ConsentRecord> = {
  _id: 'consent.sample-illustrative',
  _type: 'consentRecord',
  testimonial: {...reference(testimonialId('lighter-for-a-while')), _weak: true},
  personName: 'Nobody (sample record)',
  description: 'A sample. It shows what a consent record holds; nobody signed it.',
  disclosedTo: 'Readers of this library',
  purpose: 'To show what a consent record holds',
  scope: ['site'],
  signedOn: '2026-11-21',
  method: 'paper',
  validUntil: '2027-11-21',
  status: 'valid',
  collectedBy: reference('person-editor-sample'),
  storedAt: 'Nowhere: there is no signed form',
  retainUntil: '2033-11-21',
}
