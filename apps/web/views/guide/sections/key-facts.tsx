import {Citations} from '../citations.tsx'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

import styles from './key-facts.module.css'

export const keyFactsSection: GuideSection = {
  id: 'key-facts',
  isPresent: ({keyFacts}) => keyFacts.length > 0,
  citations: ({keyFacts}) => ofRows(keyFacts),
  render: ({keyFacts}, footnotes) => (
    <dl className={styles.facts}>
      {keyFacts.map((fact) => (
        <div key={fact._key} className={styles.fact}>
          <dt className={styles.label}>{fact.label}</dt>
          <dd>
            {fact.statement}
            <Citations citations={fact.citations} footnotes={footnotes} />
          </dd>
        </div>
      ))}
    </dl>
  ),
}
