import 'server-only'
import {
  EVENT_QUERY,
  EVENTS_QUERY,
  eventsTags,
  eventTags,
  type LibraryEvent,
  parseEvent,
  parseEvents,
} from '@healing-library/content/queries/events'

import {type ShownEvents, shownEvents} from '../events/shown-events.ts'
import {nowMs} from './content-lake.ts'
import {readContent} from './read-content.ts'

/** What is to come and what is over. Kept no longer than until the next of them ends or is taken down. */
export async function loadEvents(): Promise<ShownEvents<LibraryEvent>> {
  'use cache'
  const now = nowMs()
  const events = await readContent({
    query: EVENTS_QUERY,
    ask: (client, options) => client.fetch(EVENTS_QUERY, {}, options),
    parse: parseEvents,
    tags: eventsTags,
    secondsLeft: (found) => shownEvents(found, now).secondsLeft,
  })
  return shownEvents(events ?? [], now)
}

/** One event; null where none has the slug, or where its last day is over. */
export async function loadEvent(slug: string): Promise<{event: LibraryEvent; isOver: boolean} | null> {
  'use cache'
  const now = nowMs()
  const event = await readContent({
    query: EVENT_QUERY,
    params: {slug},
    ask: (client, options) => client.fetch(EVENT_QUERY, {slug}, options),
    parse: parseEvent,
    tags: (raw) => eventTags(slug, raw),
    secondsLeft: (found) => shownEvents([found], now).secondsLeft,
  })
  const {coming, over} = shownEvents(event === null ? [] : [event], now)
  const [shown = over[0]] = coming
  return shown === undefined ? null : {event: shown, isOver: coming.length === 0}
}
