import type {LibraryEvent} from '@healing-library/content/queries/events'

export const eventFixture: LibraryEvent = {
  _id: 'event-evening',
  _type: 'event',
  _updatedAt: '2026-11-01T08:00:00Z',
  title: 'An evening on integration; questions, and answers',
  slug: 'evening-on-integration',
  startsAt: '2027-07-20T18:30:00Z',
  endsAt: '2027-07-20T20:00:00Z',
  timeZone: 'Europe/London',
  format: 'hybrid',
  place: 'The old library, 1 High Street, Leeds',
  summary:
    'Two clinicians and two people who went through it talk about the weeks after a session, and take questions that are handed in without a name.',
  organizer: {
    _id: 'organization-1',
    _type: 'organization',
    name: 'An example charity',
    url: 'https://charity.example/',
    commercialInterest: 'It takes donations of two companies that offer treatment.',
  },
  registrationUrl: 'https://charity.example/evening',
  recordingUrl: null,
  expiresAt: '2027-08-20',
}

export const pastEventFixture: LibraryEvent = {
  ...eventFixture,
  _id: 'event-past',
  title: 'What was asked last year',
  slug: 'what-was-asked',
  startsAt: '2026-10-01T16:00:00Z',
  endsAt: null,
  format: 'online',
  place: null,
  organizer: null,
  registrationUrl: null,
  recordingUrl: 'https://charity.example/recording',
}
