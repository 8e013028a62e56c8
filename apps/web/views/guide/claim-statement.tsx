import type {Claim} from '@healing-library/content/contracts/claim'

import type {GuideWords} from '../../messages/en/guide.ts'
import {RingMark} from '../../ui/ring-mark.tsx'
import {Citations} from './citations.tsx'
import {FULLNESS} from './evidence-rings.ts'
import type {GuideFootnotes} from './guide-citation.ts'

import styles from './sections/evidence.module.css'

/** A claim as every page says it: the statement with its sources, how certain it is, and for whom. */
export const ClaimStatement = ({
  claim,
  footnotes,
  words,
}: {
  claim: Claim
  footnotes: GuideFootnotes
  words: GuideWords
}) => (
  <>
    <RingMark fullness={FULLNESS[claim.certainty]} tone={claim.kind} />
    <div>
      <p>
        {claim.statement}
        <Citations citations={claim.citations} footnotes={footnotes} />
      </p>
      <p className={styles.grade}>
        <strong>{words.vocabulary.certainties[claim.certainty]}</strong>
        {claim.population === null ? null : (
          <span> · {words.parts.evidence.studiedIn(claim.population)}</span>
        )}
      </p>
    </div>
  </>
)
