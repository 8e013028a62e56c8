import {TRIALS_PATH} from '@healing-library/content/paths'

import {PageIntro} from '../../ui/page-intro.tsx'
import {SavedList} from './saved-list.tsx'

import styles from './saved-page.module.css'

/** What a visitor saved, to look at again and to print for a doctor. It is in the browser alone. */
export function SavedPage() {
  return (
    <>
      <PageIntro
        title="Saved trials"
        lead="Kept in this browser and nowhere else. Whoever uses this browser can see them; clearing its data takes them away."
      />
      <div className={styles.page}>
        <p className={styles.screen}>
          <a href={TRIALS_PATH}>Search trials</a>
        </p>
        <SavedList />
        <noscript>
          <p>
            Saving needs JavaScript, because nothing is kept on our side. You can print any trial’s page
            instead.
          </p>
        </noscript>
      </div>
    </>
  )
}
