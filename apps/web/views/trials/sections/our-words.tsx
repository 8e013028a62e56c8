import type {TrialSection} from '../trial-sections.ts'

import styles from './our-words.module.css'

export const ourWordsSection: TrialSection = {
  id: 'our-words',
  isPresent: ({plainSummary, staffNote, psychotherapy}) =>
    plainSummary !== null || staffNote !== null || psychotherapy !== null,
  render: ({plainSummary, staffNote, psychotherapy}, {ourWords, terms}) => (
    <div className={styles.ours}>
      {plainSummary === null
        ? null
        : plainSummary.split(/\n{2,}/).map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
      {psychotherapy === null ? null : (
        <p>{ourWords.psychotherapy(terms.vocabulary.psychotherapyComponents[psychotherapy])}</p>
      )}
      {staffNote === null ? null : (
        <p>
          <strong>{terms.card.ourNote}</strong> {staffNote}
        </p>
      )}
    </div>
  ),
}
