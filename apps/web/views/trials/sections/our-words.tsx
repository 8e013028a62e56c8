import {PSYCHOTHERAPY_COMPONENTS} from '@healing-library/content/vocabulary'

import type {TrialSection} from '../trial-sections.ts'

import styles from './our-words.module.css'

export const ourWordsSection: TrialSection = {
  id: 'our-words',
  title: 'In our words',
  lead: 'Written by the staff of this library, not by the registry or the people who run the trial.',
  isPresent: ({plainSummary, staffNote, psychotherapy}) =>
    plainSummary !== null || staffNote !== null || psychotherapy !== null,
  render: ({plainSummary, staffNote, psychotherapy}) => (
    <div className={styles.ours}>
      {plainSummary === null
        ? null
        : plainSummary.split(/\n{2,}/).map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
      {psychotherapy === null ? null : (
        <p>{PSYCHOTHERAPY_COMPONENTS[psychotherapy]}, by our reading of the record.</p>
      )}
      {staffNote === null ? null : (
        <p>
          <strong>Our note:</strong> {staffNote}
        </p>
      )}
    </div>
  ),
}
