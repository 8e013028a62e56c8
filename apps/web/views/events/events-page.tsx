import {EVENTS_CALENDAR_PATH} from '@healing-library/content/paths'
import type {LibraryEvent} from '@healing-library/content/queries/events'

import type {EventsWords} from '../../messages/en/events.ts'
import {PageIntro} from '../../ui/page-intro.tsx'
import {EventEntry} from './event-entry.tsx'

import styles from './events-page.module.css'

/** What is to come, and below it, folded away, what is over. */
export function EventsPage({
  coming,
  over,
  words,
}: {
  coming: readonly LibraryEvent[]
  over: readonly LibraryEvent[]
  words: EventsWords
}) {
  return (
    <>
      <PageIntro title={words.title} lead={words.lead} />
      <div className={styles.events}>
        <section aria-labelledby="coming-heading">
          <h2 className={styles.title} id="coming-heading">
            {words.comingTitle}
          </h2>
          {coming.length === 0 ? (
            <p className={styles.none}>{words.noneComing}</p>
          ) : (
            <ol className={styles.entries}>
              {coming.map((event) => (
                <EventEntry key={event._id} event={event} words={words} />
              ))}
            </ol>
          )}
        </section>
        {over.length === 0 ? null : (
          <section aria-labelledby="over-heading">
            <details className={styles.over}>
              <summary>
                <h2 className={styles.overTitle} id="over-heading">
                  {words.overTitle(over.length)}
                </h2>
              </summary>
              <ol className={styles.entries}>
                {over.map((event) => (
                  <EventEntry key={event._id} event={event} words={words} />
                ))}
              </ol>
            </details>
          </section>
        )}
        <p className={styles.calendar}>
          <a href={EVENTS_CALENDAR_PATH}>{words.subscribe}</a>. {words.subscribeNote}
        </p>
      </div>
    </>
  )
}
