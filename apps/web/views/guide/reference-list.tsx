import {CONFIDENCES, STUDY_TYPES} from '@healing-library/content/vocabulary'

import type {GuideFootnotes} from './guide-citation.ts'
import {publicationLink, publicationSource} from './publication-words.ts'

import styles from './reference-list.module.css'

/** Every source of the page, numbered as the text numbers them, with links back to where each is cited. */
export function ReferenceList({footnotes}: {footnotes: GuideFootnotes}) {
  return (
    <ol className={styles.references}>
      {footnotes.references.map(({number, anchor, publication, uses}) => {
        const link = publicationLink(publication)
        return (
          <li key={publication._id} id={anchor} className={styles.reference} value={number}>
            <p className={styles.title}>
              {link === undefined ? publication.title : <a href={link.href}>{publication.title}</a>}
            </p>
            <p className={styles.source}>{publicationSource(publication)}</p>
            {publication.resultLine === null ? null : (
              <p className={styles.result}>
                <strong>Result:</strong> {publication.resultLine}
              </p>
            )}
            <p className={styles.source}>
              {[
                publication.studyType === null ? null : STUDY_TYPES[publication.studyType],
                publication.sampleSize === null ? null : `${publication.sampleSize} people`,
                link?.label,
                publication.confidence === 'singleSource' ? CONFIDENCES.singleSource : null,
              ]
                .filter((part) => part !== null && part !== undefined)
                .join(' · ')}
            </p>
            {publication.accessNote === null ? null : (
              <p className={styles.source}>{publication.accessNote}</p>
            )}
            <p className={styles.uses}>
              Cited in{' '}
              {uses.map((use, index) => (
                <span key={use.anchor}>
                  {index === 0 ? null : ', '}
                  <a
                    href={`#${use.anchor}`}
                    role="doc-backlink"
                    aria-label={`Back to ${use.partTitle}, citation of source ${number}`}
                  >
                    {use.partTitle}
                  </a>
                </span>
              ))}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
