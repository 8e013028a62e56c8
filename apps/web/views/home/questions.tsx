import type {HomeWords} from '../../messages/en/home.ts'
import {PART_PATHS} from '../site/site-parts.ts'

import styles from './questions.module.css'

const ASKED = ['library', 'conditions', 'interactions', 'treatments', 'trials', 'stories'] as const

/** What people come with, each leading to the part that answers it. */
export function Questions({words}: {words: HomeWords}) {
  return (
    <section aria-labelledby="questions-heading">
      <h2 className={styles.title} id="questions-heading">
        {words.questionsTitle}
      </h2>
      <ul className={styles.questions}>
        {ASKED.map((part) => (
          <li key={part} className={styles.item}>
            <h3 className={styles.question}>
              <a className={styles.link} href={PART_PATHS[part]}>
                {words.questions[part].question}
              </a>
            </h3>
            <p>{words.questions[part].answer}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
