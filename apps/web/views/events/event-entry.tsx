import {eventPath} from '@healing-library/content/paths'
import type {LibraryEvent} from '@healing-library/content/queries/events'

import {eventTime} from '../../events/event-time.ts'
import type {EventsWords} from '../../messages/en/events.ts'

import styles from './event-entry.module.css'

/** An event among others: the day stands beside it, as in a diary. */
export function EventEntry({event, words}: {event: LibraryEvent; words: EventsWords}) {
  const time = eventTime(event, words.locale)
  return (
    <li className={styles.entry}>
      <p className={styles.day} aria-hidden="true">
        <span className={styles.weekday}>{time.weekday}</span>
        <span className={styles.number}>{time.day}</span>
        <span>{time.month}</span>
      </p>
      <div>
        <h3 className={styles.title}>
          <a href={eventPath(event.slug)}>{event.title}</a>
        </h3>
        <p className={styles.when}>
          <time dateTime={event.startsAt}>
            <span className="visually-hidden">{time.date}, </span>
            {words.time(time.from, time.until)}
          </time>
          . {words.zone(time.zone, time.offset)}.
        </p>
        <p className={styles.summary}>{event.summary}</p>
        <p className={styles.small}>
          {[words.eventFormats[event.format], event.place, event.organizer?.name]
            .filter((part) => typeof part === 'string')
            .join(' · ')}
        </p>
      </div>
    </li>
  )
}
