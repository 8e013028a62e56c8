import type {TrialsWords} from '../../messages/en/trials.ts'
import type {DirectoryAnswer} from '../../trials/answer.ts'
import {type DirectoryState, directoryPath} from '../../trials/directory-state.ts'

import styles from './pages.module.css'

const AROUND = 2

/** The way from page to page: the first, the last and those around the one that is shown. */
export function Pages({
  state,
  answer: {page, pageCount},
  words,
}: {
  state: DirectoryState
  answer: DirectoryAnswer
  words: TrialsWords['pages']
}) {
  if (pageCount <= 1) return null
  const shown = Array.from({length: pageCount}, (_, at) => at + 1).filter(
    (number) => number === 1 || number === pageCount || Math.abs(number - page) <= AROUND,
  )
  return (
    <nav className={styles.pages} aria-label={words.name}>
      <ul>
        {page > 1 ? (
          <li>
            <a rel="prev" href={directoryPath(state, {page: page - 1})}>
              {words.previous}
            </a>
          </li>
        ) : null}
        {shown.map((number, at) => (
          <li key={number} data-gap={at > 0 && number - (shown[at - 1] ?? 0) > 1 ? '' : undefined}>
            <a
              href={directoryPath(state, {page: number})}
              aria-label={words.page(number)}
              aria-current={number === page ? 'page' : undefined}
            >
              {number}
            </a>
          </li>
        ))}
        {page < pageCount ? (
          <li>
            <a rel="next" href={directoryPath(state, {page: page + 1})}>
              {words.next}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
