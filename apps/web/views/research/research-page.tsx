import type {ResearchEntry as Entry} from '@healing-library/content/queries/research'

import type {ResearchWords} from '../../messages/en/research.ts'
import {ALL_AS} from '../../research/addresses.ts'
import {byYear, inView, type ResearchView} from '../../research/views.ts'
import {PageIntro} from '../../ui/page-intro.tsx'
import {lowerFirst} from './publication-marks.tsx'
import {ResearchEntry} from './research-entry.tsx'
import {ResearchFilter} from './research-filter.tsx'

import styles from './research-page.module.css'

/** All publications by year, or those of one view; `entries` are all of them in either case. */
export function ResearchPage({
  entries,
  views,
  current,
  words,
}: {
  entries: readonly Entry[]
  views: readonly ResearchView[]
  current?: ResearchView | undefined
  words: ResearchWords
}) {
  const all = entries.length
  const shown = current === undefined ? entries : inView(entries, current.facet, current.value)
  const years = byYear(shown)
  return (
    <>
      <PageIntro title={titleOf(current, words)} lead={leadOf(current, all, words)} />
      <div className={styles.page}>
        {all === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <div className={styles.side}>
              <ResearchFilter views={views} current={current} all={all} words={words} />
            </div>
            <div className={styles.list}>
              {current === undefined ? <Standing entries={entries} words={words} /> : null}
              <nav className={styles.years} aria-label={words.years}>
                <ul>
                  {years.map(([year, {length}]) => (
                    <li key={year}>
                      <a href={`#${anchorOf(year)}`}>{year ?? words.noYear}</a>{' '}
                      <span className={styles.count}>{length}</span>
                    </li>
                  ))}
                </ul>
              </nav>
              {years.map(([year, group]) => (
                <section
                  key={year}
                  className={styles.year}
                  id={anchorOf(year)}
                  aria-labelledby={`${anchorOf(year)}-heading`}
                >
                  <h2 className={styles.yearTitle} id={`${anchorOf(year)}-heading`}>
                    {year ?? words.noYear}
                  </h2>
                  <ol className={styles.entries}>
                    {group.map((entry) => (
                      <li key={entry._id}>
                        <ResearchEntry entry={entry} words={words} />
                      </li>
                    ))}
                  </ol>
                </section>
              ))}
            </div>
          </>
        )}
      </div>
    </>
  )
}

/** What a reader should know before believing the list, and the list as files. */
function Standing({entries, words}: {entries: readonly Entry[]; words: ResearchWords}) {
  const {standing} = words
  const all = entries.length
  return (
    <div className={styles.standing}>
      <section aria-labelledby="standing-heading">
        <h2 className={styles.standingTitle} id="standing-heading">
          {standing.title}
        </h2>
        <ul>
          <li>{standing.read(entries.filter(({readAs}) => readAs === 'text').length, all)}</li>
          <li>{standing.lookedUp(entries.filter(({retraction}) => retraction !== null).length, all)}</li>
          <li>{standing.preprints(entries.filter(({isPreprint}) => isPreprint === true).length)}</li>
        </ul>
      </section>
      <section aria-labelledby="take-heading">
        <h2 className={styles.standingTitle} id="take-heading">
          {words.takeAll}
        </h2>
        <p className={styles.downloads}>
          <a href={ALL_AS.bibtex}>{words.downloads.bibtex}</a>
          <a href={ALL_AS.ris}>{words.downloads.ris}</a>
          <a href={ALL_AS.csv}>{words.downloads.csv}</a>
        </p>
      </section>
    </div>
  )
}

const anchorOf = (year: string | null): string => (year === null ? 'no-year' : `year-${year}`)

export const titleOf = (view: ResearchView | undefined, words: ResearchWords): string =>
  view === undefined ? words.title : words.viewTitle[view.facet](view.words)

export const leadOf = (view: ResearchView | undefined, all: number, words: ResearchWords): string =>
  view === undefined
    ? words.lead(all)
    : words.viewLead[view.facet](
        view.facet === 'substance' ? view.words : lowerFirst(view.words),
        view.count,
        all,
      )
