import {eventPath} from '@healing-library/content/paths'
import type {LibraryEvent} from '@healing-library/content/queries/events'
import type {Event, EventAttendanceModeEnumeration} from 'schema-dts'

import type {UrlOf} from './json-ld.ts'

const MODES = {
  online: 'https://schema.org/OnlineEventAttendanceMode',
  inPerson: 'https://schema.org/OfflineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const satisfies Record<LibraryEvent['format'], EventAttendanceModeEnumeration>

/** An event: when, where and who holds it. Where people meet online is where they register. */
export function eventJsonLd(event: LibraryEvent, urlOf: UrlOf) {
  const {title, slug, summary, startsAt, endsAt, format, place, organizer, registrationUrl} = event
  const locations = [
    ...(place === null ? [] : [{'@type': 'Place' as const, name: place}]),
    ...(format === 'inPerson' || registrationUrl === null
      ? []
      : [{'@type': 'VirtualLocation' as const, url: registrationUrl}]),
  ]
  return {
    '@type': 'Event',
    url: urlOf(eventPath(slug)),
    name: title,
    description: summary,
    startDate: startsAt,
    ...(endsAt === null ? {} : {endDate: endsAt}),
    eventAttendanceMode: MODES[format],
    ...(locations.length === 0 ? {} : {location: locations}),
    ...(organizer === null
      ? {}
      : {
          organizer: {
            '@type': 'Organization' as const,
            name: organizer.name,
            ...(organizer.url === null ? {} : {url: organizer.url}),
          },
        }),
  } satisfies Event
}
