import {eventCalendarPath, EVENTS_PATH} from '@healing-library/content/paths'
import type {LibraryEvent} from '@healing-library/content/queries/events'
import type {ReactNode} from 'react'

import {eventTime} from '../../events/event-time.ts'
import type {EventsWords} from '../../messages/en/events.ts'
import {PageIntro} from '../../ui/page-intro.tsx'
import {Tag} from '../../ui/tag.tsx'

import styles from './event-page.module.css'

/** One event: when in the time of its place, where, who holds it and what they gain. */
export function EventPage({
  event,
  isOver,
  words,
}: {
  event: LibraryEvent
  isOver: boolean
  words: EventsWords
}) {
  const time = eventTime(event, words.locale)
  const {organizer} = event
  return (
    <article>
      <PageIntro title={event.title} lead={event.summary} />
      <div className={styles.event}>
        {isOver ? (
          <p className={styles.over}>
            <Tag tone="open">{words.over}</Tag>
          </p>
        ) : null}
        <dl className={styles.facts}>
          <Fact name={words.when}>
            <p className={styles.date}>
              <time dateTime={event.startsAt}>{time.date}</time>
            </p>
            <p>
              {event.endsAt === null ? (
                words.time(time.from, time.until)
              ) : (
                <time dateTime={event.endsAt}>{words.time(time.from, time.until)}</time>
              )}
            </p>
            <p className={styles.small}>
              {words.zone(time.zone, time.offset)}. {event.endsAt === null ? words.noEnd : null}
            </p>
          </Fact>
          <Fact name={words.how}>
            <p>{words.eventFormats[event.format]}</p>
          </Fact>
          {event.place === null ? null : (
            <Fact name={words.where}>
              <p>{event.place}</p>
            </Fact>
          )}
          {organizer === null ? null : (
            <Fact name={words.organizer}>
              <p>{organizer.url === null ? organizer.name : <a href={organizer.url}>{organizer.name}</a>}</p>
              <p className={styles.small}>
                {words.whoEarns} {organizer.commercialInterest ?? words.interestUnknown}
              </p>
            </Fact>
          )}
        </dl>
        <ul className={styles.ways}>
          {isOver || event.registrationUrl === null ? null : (
            <li>
              <Outward url={event.registrationUrl} name={words.register} words={words} />
            </li>
          )}
          {event.recordingUrl === null ? null : (
            <li>
              <Outward url={event.recordingUrl} name={words.recording} words={words} />
            </li>
          )}
          {isOver ? null : (
            <li>
              <a href={eventCalendarPath(event.slug)}>{words.addToCalendar}</a>
            </li>
          )}
          <li>
            <a href={EVENTS_PATH}>{words.allEvents}</a>
          </li>
        </ul>
        <p className={styles.small}>{words.listedUntil(words.formats.date(event.expiresAt))}</p>
      </div>
    </article>
  )
}

function Fact({name, children}: {name: string; children: ReactNode}) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Outward({url, name, words}: {url: string; name: string; words: EventsWords}) {
  return (
    <>
      <a href={url}>{name}</a>{' '}
      <span className={styles.small}>({words.elsewhere(new URL(url).hostname)})</span>
    </>
  )
}
