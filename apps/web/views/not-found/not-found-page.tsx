import {guidePath, HELP_PATH, HOME_PATH, TRIALS_PATH} from '@healing-library/content/paths'
import type {Library} from '@healing-library/content/queries/library'

import type {NotFoundWords} from '../../messages/en/not-found.ts'
import type {SiteWords} from '../../messages/en/site.ts'
import {PageIntro} from '../../ui/page-intro.tsx'
import {MAIN_PARTS, PART_PATHS} from '../site/site-parts.ts'

import styles from './not-found-page.module.css'

/** What to do when there is nothing at an address: what may have happened, and where to go on. */
export function NotFoundPage({
  guides,
  words,
  parts,
}: {
  guides: Library
  words: NotFoundWords
  parts: SiteWords['parts']
}) {
  return (
    <>
      <PageIntro title={words.title} lead={words.lead} />
      <div className={styles.ways}>
        <p className={styles.urgent}>
          {words.urgent} <a href={HELP_PATH}>{words.helplines}</a>
        </p>
        {guides.length === 0 ? null : (
          <section aria-labelledby="guides-heading">
            <h2 className={styles.title} id="guides-heading">
              {words.guidesTitle}
            </h2>
            <ul>
              {guides.map((guide) => (
                <li key={guide._id}>
                  <a href={guidePath(guide.slug)}>{guide.title}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="elsewhere-heading">
          <h2 className={styles.title} id="elsewhere-heading">
            {words.elsewhereTitle}
          </h2>
          <ul>
            <li>
              <a href={HOME_PATH}>{words.home}</a>
            </li>
            {MAIN_PARTS.map((part) => (
              <li key={part}>
                <a href={PART_PATHS[part]}>{parts[part]}</a>
              </li>
            ))}
          </ul>
        </section>
        <p className={styles.trial}>
          {words.trial} <a href={TRIALS_PATH}>{words.searchTrials}</a>,{' '}
          <a href="https://clinicaltrials.gov/search">{words.registry}</a>.
        </p>
      </div>
    </>
  )
}
