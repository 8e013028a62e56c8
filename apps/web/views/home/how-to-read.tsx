import {CERTAINTIES} from '@healing-library/content/vocabulary/evidence'

import type {HomeWords} from '../../messages/en/home.ts'
import {RingMark} from '../../ui/ring-mark.tsx'
import {FULLNESS} from '../guide/evidence-rings.ts'

import styles from './how-to-read.module.css'

/** The key to the pictures, as on the first pages of a field guide. */
export function HowToRead({words}: {words: HomeWords}) {
  return (
    <section aria-labelledby="how-to-read-heading" className={styles.section}>
      <h2 className={styles.title} id="how-to-read-heading">
        {words.howToRead}
      </h2>
      <div className={styles.columns}>
        <div>
          <h3 className={styles.subtitle}>{words.rings.title}</h3>
          <p>{words.rings.text}</p>
          <ul className={styles.key}>
            {Object.entries(CERTAINTIES).map(([key, words]) => (
              <li key={key}>
                <RingMark fullness={fullnessOf(key)} tone="efficacy" />
                {words}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3 className={styles.subtitle}>{words.sources.title}</h3>
          <p>{words.sources.text}</p>
        </div>
        <div>
          <h3 className={styles.subtitle}>{words.safety.title}</h3>
          <p>{words.safety.text}</p>
        </div>
      </div>
    </section>
  )
}

const fullnessOf = (certainty: string) => Object.entries(FULLNESS).find(([key]) => key === certainty)?.[1]
