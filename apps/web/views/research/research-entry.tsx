import {publicationPath} from '@healing-library/content/paths'
import type {ResearchEntry as Entry} from '@healing-library/content/queries/research'

import type {ResearchWords} from '../../messages/en/research.ts'
import {pagesCiting, sourcePath} from '../../research/uses.ts'
import {publicationSource} from '../guide/publication-words.ts'
import {claimsSummary, PublicationMarks} from './publication-marks.tsx'

import styles from './research-entry.module.css'

/** A publication among others: what it is, what it found, what was read of it, and what rests on it. */
export function ResearchEntry({entry, words}: {entry: Entry; words: ResearchWords}) {
  const pages = pagesCiting(entry)
  return (
    <article className={styles.entry} aria-labelledby={entry._id}>
      <h3 className={styles.title} id={entry._id}>
        <a href={publicationPath(entry._id)}>{entry.title}</a>
      </h3>
      <p className={styles.source}>{publicationSource(entry, words.formats)}</p>
      {entry.resultLine === null ? null : (
        <p className={styles.result}>
          <strong>{words.result}</strong> {entry.resultLine}
        </p>
      )}
      <PublicationMarks publication={entry} words={words} />
      <p className={styles.uses}>
        {claimsSummary(entry.claims, words)}.{' '}
        {pages.length === 0 ? (
          words.notCited
        ) : (
          <>
            {words.citedOn}{' '}
            {pages.map((page, index) => (
              <span key={page._id}>
                {index === 0 ? null : ', '}
                <a href={sourcePath(page, entry._id)}>{page.title}</a>
              </span>
            ))}
          </>
        )}
      </p>
    </article>
  )
}
