import type {SearchWords} from '../../messages/en/search.ts'
import type {SearchAnswer} from '../../search/answer-search.ts'
import type {SearchKind} from '../../search/kinds.ts'
import {searchPath, type SearchState} from '../../search/search-state.ts'

import styles from './kind-list.module.css'

/** How much of each kind was found, and the way to that kind alone. */
export function KindList({
  state,
  answer: {counts, total},
  words,
}: {
  state: SearchState
  answer: SearchAnswer
  words: SearchWords
}) {
  const all: {kind: SearchKind | undefined; label: string; total: number}[] = [
    {kind: undefined, label: words.all, total},
    ...counts.map(({kind, total: ofKind}) => ({kind, label: words.kinds[kind], total: ofKind})),
  ]
  return (
    <nav className={styles.kinds} aria-label={words.show}>
      <ul className={styles.list}>
        {all.map(({kind, label, total: count}) => (
          <li key={label}>
            <a
              className={styles.kind}
              href={searchPath({...state, kind, page: 1})}
              aria-current={kind === state.kind ? 'page' : undefined}
            >
              {label} <span className={styles.count}>{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
