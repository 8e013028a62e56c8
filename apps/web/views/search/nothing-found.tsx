import {
  GLOSSARY_PATH,
  HELP_PATH,
  INTERACTIONS_PATH,
  LIBRARY_PATH,
  TRIALS_PATH,
} from '@healing-library/content/paths'

import type {SearchWords} from '../../messages/en/search.ts'

import styles from './nothing-found.module.css'

/** Nothing found: what was searched, what may help, and where to go. Not finding is not the same as safe. */
export function NothingFound({words: {nothing}}: {words: SearchWords}) {
  return (
    <div className={styles.nothing}>
      <p className={styles.unknown}>{nothing.unknown}</p>
      <section>
        <h2 className={styles.title}>{nothing.searched}</h2>
        <p>{nothing.searchedText}</p>
      </section>
      <section>
        <h2 className={styles.title}>{nothing.tryTitle}</h2>
        <ul>
          {nothing.tries.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className={styles.title}>{nothing.goTitle}</h2>
        <ul>
          <li>
            <a href={LIBRARY_PATH}>{nothing.library}</a>
          </li>
          <li>
            <a href={INTERACTIONS_PATH}>{nothing.interactions}</a>
          </li>
          <li>
            <a href={TRIALS_PATH}>{nothing.trials}</a>
          </li>
          <li>
            <a href={GLOSSARY_PATH}>{nothing.glossary}</a>
          </li>
          <li>
            <a href={HELP_PATH}>{nothing.help}</a>
          </li>
        </ul>
      </section>
    </div>
  )
}
