import {trialListPath, TRIALS_PATH} from '@healing-library/content/paths'
import type {TrialListCard} from '@healing-library/content/queries/trial-lists'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'

import {PageIntro} from '../../ui/page-intro.tsx'
import {countWords} from './trial-words.ts'

import styles from './trial-lists-page.module.css'

/** Every list that staff keep. */
export function TrialListsPage({lists}: {lists: readonly TrialListCard[]}) {
  return (
    <>
      <PageIntro
        title="Lists of trials"
        lead="Chosen by our staff, each by a rule that it states. Being on a list is no recommendation."
      />
      <div className={styles.lists}>
        <p>
          <a href={TRIALS_PATH}>Search all trials instead</a>
        </p>
        {lists.length === 0 ? (
          <p>No list has been published yet.</p>
        ) : (
          <ul className={styles.entries}>
            {lists.map((list) => (
              <li key={list._id}>
                <h2 className={styles.title}>
                  <a href={trialListPath(list.slug)}>{list.title}</a>
                </h2>
                <p className={styles.purpose}>{list.purpose}</p>
                <p className={styles.small}>
                  {countWords(list.itemCount ?? 0, 'trial', 'trials')}. Gone through on{' '}
                  {formatPartialDate(list.reviewedOn)}.
                </p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
