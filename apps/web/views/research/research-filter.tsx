import {RESEARCH_PATH} from '@healing-library/content/paths'

import type {ResearchWords} from '../../messages/en/research.ts'
import {FACETS, type ResearchView, viewPath} from '../../research/views.ts'

import styles from './research-filter.module.css'

/** The ways to narrow the list down, each a page of its own; folded on a phone. */
export function ResearchFilter({
  views,
  current,
  all,
  words,
}: {
  views: readonly ResearchView[]
  current: ResearchView | undefined
  all: number
  words: ResearchWords
}) {
  return (
    <nav className={styles.filter} aria-label={words.filter}>
      <details>
        <summary className={styles.summary}>{words.filter}</summary>
        <div className={styles.groups}>
          {FACETS.map((facet) => (
            <div key={facet} className={styles.group}>
              <h2 className={styles.title} id={`by-${facet}`}>
                {words.facets[facet]}
              </h2>
              <ul className={styles.values} aria-labelledby={`by-${facet}`}>
                {views
                  .filter((view) => view.facet === facet)
                  .map((view) => (
                    <li key={view.value}>
                      <a
                        href={viewPath(view)}
                        aria-current={view.address === current?.address ? 'page' : undefined}
                      >
                        <span className={styles.words}>{view.words}</span>{' '}
                        <span className={styles.count}>{view.count}</span>
                      </a>
                    </li>
                  ))}
              </ul>
            </div>
          ))}
          {current === undefined ? null : (
            <p className={styles.all}>
              <a href={RESEARCH_PATH}>{words.everything(all)}</a>
            </p>
          )}
        </div>
      </details>
    </nav>
  )
}
