import type {LibraryEvent} from '@healing-library/content/queries/events'

import {environment} from '../config.ts'
import {messages} from '../messages/messages.ts'
import {calendarOf} from './calendar.ts'
import {eventTime} from './event-time.ts'

const HEADERS = {'content-type': 'text/calendar; charset=utf-8; method=PUBLISH'}

/** Events as a calendar file, in the words of the site. */
export function answerCalendar(events: readonly LibraryEvent[]): Response {
  const words = messages('en').events
  const calendar = calendarOf(events, {
    siteUrl: environment.siteUrl,
    words: {
      name: words.calendarTitle,
      description: words.calendarDescription,
      localTime: (event) => {
        const time = eventTime(event, words.locale)
        return `${time.date}, ${words.time(time.from, time.until)}. ${words.zone(time.zone, time.offset)}.`
      },
    },
  })
  return new Response(calendar, {headers: HEADERS})
}
