import {eventPath} from '@healing-library/content/paths'
import type {LibraryEvent} from '@healing-library/content/queries/events'
import ical, {ICalCalendarMethod} from 'ical-generator'

type CalendarWords = {
  name: string
  description: string
  /** Says the local time beside the instant, which a calendar turns into the reader's own. */
  localTime: (event: LibraryEvent) => string
}

/**
 * Events as a calendar (RFC 5545). Times are UTC, so that no table of time zones has to come with them. Made of content
 * alone: the same events give the same file, whenever it is made.
 */
export function calendarOf(
  events: readonly LibraryEvent[],
  {siteUrl, words}: {siteUrl: string; words: CalendarWords},
): string {
  const calendar = ical({
    name: words.name,
    description: words.description,
    prodId: {company: 'Healing Library', product: 'events', language: 'EN'},
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const event of events) {
    const url = `${siteUrl}${eventPath(event.slug)}`
    calendar.createEvent({
      id: `${event._id}@${new URL(siteUrl).hostname}`,
      stamp: new Date(event._updatedAt),
      lastModified: new Date(event._updatedAt),
      start: new Date(event.startsAt),
      ...(event.endsAt === null ? {} : {end: new Date(event.endsAt)}),
      summary: event.title,
      description: [event.summary, words.localTime(event), url].join('\n\n'),
      url,
      ...(event.place === null ? {} : {location: event.place}),
    })
  }
  return calendar.toString()
}
