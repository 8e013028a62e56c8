import type {SearchWords} from '../../messages/en/search.ts'
import type {SearchAnswer} from '../../search/answer-search.ts'
import {searchPath, type SearchState} from '../../search/search-state.ts'

import styles from './result-pages.module.css'

/** The way through the results of one kind. */
export function ResultPages({
  state,
  answer: {page, pageCount},
  words,
}: {
  state: SearchState
  answer: SearchAnswer
  words: SearchWords
}) {
  if (pageCount <= 1) return null
  return (
    <nav className={styles.pages} aria-label={words.pages}>
      {page > 1 ? (
        <a className={styles.way} rel="prev" href={searchPath({...state, page: page - 1})}>
          {words.previous}
        </a>
      ) : null}
      <span>{words.pageOf(page, pageCount)}</span>
      {page < pageCount ? (
        <a className={styles.way} rel="next" href={searchPath({...state, page: page + 1})}>
          {words.next}
        </a>
      ) : null}
    </nav>
  )
}
