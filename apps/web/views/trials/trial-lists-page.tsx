import {trialListPath, TRIALS_PATH} from '@healing-library/content/paths'
import type {TrialListCard} from '@healing-library/content/queries/trial-lists'

import type {TrialsWords} from '../../messages/en/trials.ts'
import {PageIntro} from '../../ui/page-intro.tsx'

import styles from './trial-lists-page.module.css'

/** Every list that staff keep. */
export function TrialListsPage({
  lists,
  words: {lists: said, terms},
}: {
  lists: readonly TrialListCard[]
  words: TrialsWords
}) {
  return (
    <>
      <PageIntro title={said.title} lead={said.lead} />
      <div className={styles.lists}>
        <p>
          <a href={TRIALS_PATH}>{said.all}</a>
        </p>
        {lists.length === 0 ? (
          <p>{said.none}</p>
        ) : (
          <ul className={styles.entries}>
            {lists.map((list) => (
              <li key={list._id}>
                <h2 className={styles.title}>
                  <a href={trialListPath(list.slug)}>{list.title}</a>
                </h2>
                <p className={styles.purpose}>{list.purpose}</p>
                <p className={styles.small}>
                  {said.entry(terms.trials(list.itemCount ?? 0), terms.formats.date(list.reviewedOn))}
                </p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
