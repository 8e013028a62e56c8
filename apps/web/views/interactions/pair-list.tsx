import type {ListedPair, RecordedPair} from '@healing-library/content/contracts/interaction-pair'
import {interactionPath} from '@healing-library/content/paths'
import {nameOfParty, otherPartyOf, slugOfParty} from '@healing-library/content/rules/pair-of-slugs'
import {INTERACTION_BASES} from '@healing-library/content/vocabulary/clinical'

import type {InteractionsWords} from '../../messages/en/interactions.ts'
import {SeverityTag} from './severity-tag.tsx'

import styles from './pair-list.module.css'

/** The pairs of one substance, each with its reason folded behind it. */
export function PairList({
  slug,
  pairs,
  words,
}: {
  slug: string
  pairs: readonly (ListedPair | RecordedPair)[]
  words: InteractionsWords
}) {
  return (
    <ul className={styles.pairs}>
      {pairs.map((pair) => {
        const other = otherPartyOf(pair, slug)
        const name = nameOfParty(other)
        const path = interactionPath(slug, slugOfParty(other))
        return (
          <li key={pair._key} className={styles.pair}>
            <SeverityTag severity={pair.severity} />
            <div>
              <a className={styles.name} href={path}>
                {name}
              </a>
              <details className={styles.reason}>
                <summary aria-label={words.reasonOf(name)}>{words.why}</summary>
                <p>{pair.note}</p>
                {pair.mechanism === null ? null : <p>{pair.mechanism}</p>}
                <p className={styles.basis}>
                  {pair.basis === null ? null : `${INTERACTION_BASES[pair.basis]}. `}
                  <a href={path}>{words.sources(sourcesOf(pair))}</a>
                </p>
              </details>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

const sourcesOf = (pair: ListedPair | RecordedPair): number =>
  'citations' in pair ? pair.citations.length : (pair.sources ?? 0)
