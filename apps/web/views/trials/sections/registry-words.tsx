import {registryUrl} from '@healing-library/content/rules/identifiers'

import {RegistryText} from '../../../ui/registry-text.tsx'
import type {TrialSection} from '../trial-sections.ts'

import styles from './registry-words.module.css'

/** The sponsor's own text, unchanged, under a name that says whose it is. */
export const registryWordsSection: TrialSection = {
  id: 'registry-words',
  isPresent: ({briefSummary, detailedDescription, officialTitle}) =>
    briefSummary !== null || detailedDescription !== null || officialTitle !== null,
  render: ({nctId, officialTitle, briefSummary, detailedDescription}, {registryWords: words}) => (
    <blockquote className={styles.words} cite={registryUrl(nctId)}>
      {officialTitle === null ? null : (
        <p>
          <strong>{officialTitle}</strong>
        </p>
      )}
      {briefSummary === null ? null : <RegistryText markdown={briefSummary} />}
      {detailedDescription === null ? null : (
        <details>
          <summary className={styles.more}>{words.more}</summary>
          <RegistryText markdown={detailedDescription} />
        </details>
      )}
    </blockquote>
  ),
}
