import {formatsFor} from '../formats.ts'
import type {Wording} from '../locale.ts'
import {vocabulary} from './vocabulary.ts'

/** Events: what is to come, what is over, and how to keep a date. */
export const events = {
  locale: 'en-GB',
  formats: formatsFor('en-GB'),
  eventFormats: vocabulary.eventFormats,
  title: 'Events',
  lead: 'Talks, courses and meetings, each in the time of its place. Being listed here is no recommendation.',
  description:
    'Talks and meetings about psychedelic-assisted care, each in its own time zone, with calendar files.',
  calendarTitle: 'Healing Library: events',
  calendarDescription: 'Every event of the library that is still listed. Being listed is no recommendation.',
  subscribe: 'Calendar of all events (ICS)',
  subscribeNote: 'Open it in a calendar, or give a calendar its address to follow it.',
  comingTitle: 'Coming',
  noneComing: 'No event is announced. One that is will stand here as soon as it is published.',
  overTitle: (count: number) => (count === 1 ? 'One event that is over' : `${count} events that are over`),
  over: 'This event is over.',
  when: 'When',
  where: 'Where',
  how: 'How',
  organizer: 'Organiser',
  whoEarns: 'Commercial interest:',
  interestUnknown: 'Nobody has told us of any.',
  time: (from: string, until: string | undefined) =>
    until === undefined ? `from ${from}` : `${from} to ${until}`,
  zone: (zone: string, offset: string) => `Time in ${zone.replaceAll('_', ' ')}, ${offset}`,
  noEnd: 'No end is given.',
  register: 'Registration',
  recording: 'Recording',
  elsewhere: (host: string) => `leads to ${host}`,
  addToCalendar: 'Add to a calendar (ICS)',
  listedUntil: (day: string) => `Listed here until ${day}.`,
  allEvents: 'All events',
} as const

export type EventsWords = Wording<typeof events>
