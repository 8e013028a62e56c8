import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import {Citations} from '../citations.tsx'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

import styles from './myths.module.css'

export const mythsSection: GuideSection<Pick<SubstanceGuide, 'mythFacts'>> = {
  id: 'myths',
  isPresent: ({mythFacts}) => mythFacts.length > 0,
  citations: ({mythFacts}) => ofRows(mythFacts),
  render: ({mythFacts}, footnotes, words) => (
    <dl className={styles.pairs}>
      {mythFacts.map((pair) => (
        <div key={pair._key} className={styles.pair}>
          <dt className={styles.myth}>
            <span className={styles.label}>{words.parts.myths.myth}</span>
            <q>{pair.myth}</q>
          </dt>
          <dd className={styles.fact}>
            <span className={styles.label}>{words.parts.myths.fact}</span>
            <span>
              {pair.fact}
              <Citations citations={pair.citations} footnotes={footnotes} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  ),
}
