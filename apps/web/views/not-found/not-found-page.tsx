import {guidePath, HOME_PATH, LIBRARY_PATH, TRIALS_PATH} from '@healing-library/content/paths'
import type {Library} from '@healing-library/content/queries/library'

import {PageIntro} from '../../ui/page-intro.tsx'

import styles from './not-found-page.module.css'

/** What to do when there is nothing at an address: what may have happened, and where to go on. */
export function NotFoundPage({guides}: {guides: Library}) {
  return (
    <>
      <PageIntro
        title="Page not found"
        lead="There is nothing at this address. A guide may have been renamed or taken back, or the address may be cut short."
      />
      <div className={styles.ways}>
        <p>
          Go to the <a href={LIBRARY_PATH}>library</a> or the <a href={HOME_PATH}>start page</a>
          {guides.length === 0 ? '.' : ', or open a guide:'}
        </p>
        {guides.length === 0 ? null : (
          <ul>
            {guides.map((guide) => (
              <li key={guide._id}>
                <a href={guidePath(guide.slug)}>{guide.title}</a>
              </li>
            ))}
          </ul>
        )}
        <p>
          Looking for a clinical trial? <a href={TRIALS_PATH}>Search the trials of this library</a> by name or
          NCT number. A trial that is not among them may stand in{' '}
          <a href="https://clinicaltrials.gov/search">the registry itself</a>.
        </p>
      </div>
    </>
  )
}
