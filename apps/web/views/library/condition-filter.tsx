import {LIBRARY_PATH, libraryForPath} from '@healing-library/content/paths'
import type {LibraryIndex} from '@healing-library/content/queries/library'

import type {LibraryWords} from '../../messages/en/library.ts'

import styles from './condition-filter.module.css'

/** How much stands under a condition. */
const countFor = ({guides, treatments}: LibraryIndex, id: string): number =>
  [...guides, ...treatments].filter(({conditions}) => conditions.includes(id)).length

/** The library by condition: each is a page of its own, so that it works without JavaScript and can be passed on. */
export function ConditionFilter({
  index,
  current,
  words,
}: {
  index: LibraryIndex
  /** The id of the condition that is shown; undefined where all is. */
  current: string | undefined
  words: LibraryWords
}) {
  const conditions = index.conditions.flatMap(({_id, slug, title}) => {
    const count = countFor(index, _id)
    return count === 0 && _id !== current ? [] : [{_id, slug, title, count}]
  })
  if (conditions.length === 0) return null
  return (
    <nav className={styles.filter} aria-labelledby="filter-name">
      <p className={styles.name} id="filter-name">
        {words.filter}
      </p>
      <ul className={styles.list}>
        <li>
          <a
            className={styles.choice}
            href={LIBRARY_PATH}
            aria-current={current === undefined ? 'page' : undefined}
          >
            {words.everything}{' '}
            <span className={styles.count}>{index.guides.length + index.treatments.length}</span>
          </a>
        </li>
        {conditions.map(({_id, slug, title, count}) => (
          <li key={_id}>
            <a
              className={styles.choice}
              href={libraryForPath(slug)}
              aria-current={_id === current ? 'page' : undefined}
            >
              {title} <span className={styles.count}>{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
