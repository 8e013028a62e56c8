import type {GuideCard} from '@healing-library/content/contracts/guide-card'

import {PageIntro} from '../../ui/page-intro.tsx'
import {GuideEntry} from './guide-entry.tsx'

import styles from './library-page.module.css'

/** Every guide, by name. */
export function LibraryPage({guides}: {guides: readonly GuideCard[]}) {
  return (
    <>
      <PageIntro
        title="Library"
        lead={
          guides.length === 1
            ? 'One guide so far. Each statement in it names its source, and says how certain it is.'
            : `${guides.length} guides. Each statement in them names its source, and says how certain it is.`
        }
      />
      <div className={styles.list}>
        {guides.length === 0 ? (
          <p>No guide has been published yet.</p>
        ) : (
          <ul className={styles.guides}>
            {guides.map((guide) => (
              <li key={guide._id}>
                <GuideEntry guide={guide} headingLevel={2} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
