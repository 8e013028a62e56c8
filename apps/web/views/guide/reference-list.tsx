import type {GuideWords} from '../../messages/en/guide.ts'
import type {Use} from './footnotes.ts'
import type {GuideFootnotes} from './guide-citation.ts'
import {publicationLink, publicationSource, readingWords} from './publication-words.ts'

import styles from './reference-list.module.css'

/** Every source of the page, numbered as the text numbers them, with links back to where each is cited. */
export function ReferenceList({footnotes, words}: {footnotes: GuideFootnotes; words: GuideWords}) {
  return (
    <ol className={styles.references}>
      {footnotes.references.map(({number, anchor, publication, uses}) => {
        const link = publicationLink(publication)
        return (
          <li key={publication._id} id={anchor} className={styles.reference} value={number}>
            <p className={styles.title}>
              {link === undefined ? publication.title : <a href={link.href}>{publication.title}</a>}
            </p>
            <p className={styles.source}>{publicationSource(publication, words.formats)}</p>
            {publication.resultLine === null ? null : (
              <p className={styles.result}>
                <strong>{words.citations.result}</strong> {publication.resultLine}
              </p>
            )}
            <p className={styles.source}>
              {[
                publication.studyType === null ? null : words.vocabulary.studyTypes[publication.studyType],
                publication.sampleSize === null
                  ? null
                  : words.citations.people(words.formats.number(publication.sampleSize)),
                link?.label,
                publication.confidence === 'singleSource' ? words.vocabulary.confidences.singleSource : null,
              ]
                .filter((part) => part !== null && part !== undefined)
                .join(' · ')}
            </p>
            {publication.readAs === null ? null : (
              <p className={styles.source}>{readingWords(publication, words)}</p>
            )}
            {publication.accessNote === null ? null : (
              <p className={styles.source}>{publication.accessNote}</p>
            )}
            <p className={styles.uses}>
              {words.citations.citedIn}{' '}
              {partsOf(uses).map(({title, anchors}, index) => (
                <span key={title}>
                  {index === 0 ? null : ', '}
                  {anchors.map((use, at) => (
                    <a
                      key={use}
                      href={`#${use}`}
                      role="doc-backlink"
                      aria-label={words.citations.backTo(title, at + 1, number)}
                    >
                      {at === 0 ? title : at + 1}
                    </a>
                  ))}
                </span>
              ))}
            </p>
          </li>
        )
      })}
    </ol>
  )
}

/** The uses of a source under the parts of the page that make them. */
function partsOf(uses: readonly Use[]): {title: string; anchors: string[]}[] {
  const parts = new Map<string, string[]>()
  for (const {partTitle, anchor} of uses) parts.set(partTitle, [...(parts.get(partTitle) ?? []), anchor])
  return Array.from(parts, ([title, anchors]) => ({title, anchors}))
}
