import type {SearchWords} from '../../messages/en/search.ts'
import {searchPath} from '../../search/search-state.ts'

import styles from './search-start.module.css'

/** Before anything was asked: a few questions that others bring. */
export function SearchStart({words: {start}}: {words: SearchWords}) {
  return (
    <section aria-labelledby="for-example">
      <h2 className={styles.title} id="for-example">
        {start.title}
      </h2>
      <ul className={styles.examples}>
        {start.examples.map((text) => (
          <li key={text}>
            <a className={styles.example} href={searchPath({text, kind: undefined, page: 1})}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
