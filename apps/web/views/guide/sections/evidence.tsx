import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import {CLAIM_KINDS} from '@healing-library/content/vocabulary'

import {RingMark} from '../../../ui/ring-mark.tsx'
import {Citations} from '../citations.tsx'
import {FULLNESS} from '../evidence-rings.ts'
import {groupByWords} from '../group-by-words.ts'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

import styles from './evidence.module.css'

export const evidenceSection: GuideSection = {
  id: 'evidence',
  isPresent: ({evidence}) => evidence.length > 0,
  citations: ({evidence}) => byKind(evidence).flatMap(({rows}) => ofRows(rows)),
  render: ({evidence}, footnotes, words) => (
    <div className={styles.groups}>
      {byKind(evidence).map(({key, rows}) => (
        <div key={key}>
          <h3 className={styles.title}>{words.vocabulary.claimKinds[key]}</h3>
          <ul className={styles.claims}>
            {rows.map((claim) => (
              <li key={claim._key} className={styles.claim}>
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
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  ),
}

const byKind = (evidence: SubstanceGuide['evidence']) => groupByWords(evidence, CLAIM_KINDS, ({kind}) => kind)
