import {TRIALS_PATH} from '@healing-library/content/paths'

import type {SearchWords} from '../../messages/en/search.ts'
import type {SearchGroup} from '../../search/answer-search.ts'
import {searchPath, type SearchState} from '../../search/search-state.ts'
import {Result} from './result.tsx'

import styles from './result-group.module.css'

/** What was found of one kind: the closest few, and the way to the rest. */
export function ResultGroup({
  group: {kind, total, hits},
  state,
  words,
}: {
  group: SearchGroup
  state: SearchState
  words: SearchWords
}) {
  const id = `found-${kind}`
  const name = words.kinds[kind]
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {name} <span className={styles.count}>{words.results(total)}</span>
      </h2>
      <ul className={styles.results}>
        {hits.map((hit) => (
          <li key={hit.id}>
            <Result hit={hit} words={words} />
          </li>
        ))}
      </ul>
      {state.kind === undefined && total > hits.length ? (
        <p className={styles.more}>
          <a href={searchPath({...state, kind, page: 1})}>{words.allOf(total, name)}</a>
        </p>
      ) : null}
      {kind === 'trial' ? (
        <p className={styles.more}>
          <a href={`${TRIALS_PATH}?${new URLSearchParams({q: state.text}).toString()}`}>
            {words.inDirectory}
          </a>
        </p>
      ) : null}
    </section>
  )
}
