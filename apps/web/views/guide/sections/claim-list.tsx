import type {Modality} from '@healing-library/content/contracts/modality'
import {CLAIM_KINDS} from '@healing-library/content/vocabulary/evidence'

import type {GuideWords} from '../../../messages/en/guide.ts'
import {ClaimStatement} from '../claim-statement.tsx'
import {groupByWords} from '../group-by-words.ts'
import type {GuideFootnotes} from '../guide-citation.ts'

import styles from './evidence.module.css'

/** Claims as any page has them. */
export type Evidence = Modality['evidence']

/** What studies show, kind by kind, each statement with how certain it is. */
export function ClaimList({
  evidence,
  footnotes,
  words,
}: {
  evidence: Evidence
  footnotes: GuideFootnotes
  words: GuideWords
}) {
  return claimsByKind(evidence).map(({key, rows}) => (
    <div key={key}>
      <h3 className={styles.title}>{words.vocabulary.claimKinds[key]}</h3>
      <ul className={styles.claims}>
        {rows.map((claim) => (
          <li key={claim._key} className={styles.claim}>
            <ClaimStatement claim={claim} footnotes={footnotes} words={words} />
          </li>
        ))}
      </ul>
    </div>
  ))
}

/** In the order of the list. */
export const claimsByKind = (evidence: Evidence) => groupByWords(evidence, CLAIM_KINDS, ({kind}) => kind)
