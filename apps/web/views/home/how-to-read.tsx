import {CERTAINTIES} from '@healing-library/content/vocabulary'

import {RingMark} from '../../ui/ring-mark.tsx'
import {FULLNESS} from '../guide/evidence-rings.ts'

import styles from './how-to-read.module.css'

/** The key to the pictures, as on the first pages of a field guide. */
export function HowToRead() {
  return (
    <section aria-labelledby="how-to-read-heading" className={styles.section}>
      <h2 className={styles.title} id="how-to-read-heading">
        How to read a guide
      </h2>
      <div className={styles.columns}>
        <div>
          <h3 className={styles.subtitle}>Every statement has a ring</h3>
          <p>The further round it is drawn, the surer the evidence. The words stand beside it, always.</p>
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
          <h3 className={styles.subtitle}>Every statement has a source</h3>
          <p>
            The small number behind a sentence leads to the study or the regulator’s document that it stands
            on, and from there back to the sentence. What has no source is not published.
          </p>
        </div>
        <div>
          <h3 className={styles.subtitle}>Safety comes first</h3>
          <p>
            Signs of danger and what to do about them stand at the top of every guide, the most pressing
            first. Not knowing is said, too: what is not listed is not thereby safe.
          </p>
        </div>
      </div>
    </section>
  )
}

const fullnessOf = (certainty: string) => Object.entries(FULLNESS).find(([key]) => key === certainty)?.[1]
