import {TRIALS_PATH} from '@healing-library/content/paths'

import type {TrialsWords} from '../../messages/en/trials.ts'
import {PageIntro} from '../../ui/page-intro.tsx'
import {SavedList} from './saved-list.tsx'

import styles from './saved-page.module.css'

/** What a visitor saved, to look at again and to print for a doctor. It is in the browser alone. */
export function SavedPage({words}: {words: TrialsWords['saved']}) {
  return (
    <>
      <PageIntro title={words.title} lead={words.lead} />
      <div className={styles.page}>
        <p className={styles.screen}>
          <a href={TRIALS_PATH}>{words.search}</a>
        </p>
        <SavedList words={words} />
        <noscript>
          <p>{words.withoutScript}</p>
        </noscript>
      </div>
    </>
  )
}
