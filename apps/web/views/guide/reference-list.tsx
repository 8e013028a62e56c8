import type {Publication} from '@healing-library/content/contracts/citation'
import {publicationAnchor, publicationPath} from '@healing-library/content/paths'
import {Fragment} from 'react'

import type {GuideWords} from '../../messages/en/guide.ts'
import type {Use} from './footnotes.ts'
import type {GuideFootnotes} from './guide-citation.ts'
import {publicationLink, publicationSource, readingWords, retractionWords} from './publication-words.ts'

import styles from './reference-list.module.css'

/**
 * Every source of the page, numbered as the text numbers them: what kind of study, on how many people, whether it
 * still stands, and links back to where each is cited.
 */
export function ReferenceList({
  footnotes,
  words,
  gradesOf,
  hasAddresses = false,
}: {
  footnotes: GuideFootnotes
  words: GuideWords
  /** How certain the statements are that cite a publication, in words; undefined where none does. */
  gradesOf?: ((publicationId: string) => string | undefined) | undefined
  /** Written out beside each title, for paper. */
  hasAddresses?: boolean
}) {
  return (
    <ol className={styles.references} data-addresses={hasAddresses ? '' : undefined}>
      {footnotes.references.map(({number, anchor, publication, uses}) => {
        const link = publicationLink(publication, words)
        const grades = gradesOf?.(publication._id)
        return (
          <li key={publication._id} id={anchor}>
            <p className={styles.title} id={publicationAnchor(publication._id)} lang="en">
              {link === undefined ? publication.title : <a href={link.href}>{publication.title}</a>}
            </p>
            <Alarm publication={publication} words={words} />
            <p>{publicationSource(publication, words.formats)}</p>
            {publication.resultLine === null ? null : (
              <p className={styles.result}>
                <strong>{words.citations.result}</strong> {publication.resultLine}
              </p>
            )}
            <p>{studyWords(publication, link?.label, words)}</p>
            <p>
              {sentences([
                grades === undefined ? null : words.citations.certainty(grades),
                calmStanding(publication, words),
                readingWords(publication, words),
                publication.accessNote,
              ])}{' '}
              <a {...words.formats.link(publicationPath(publication._id))}>
                {words.citations.recordOf(number)}
              </a>
            </p>
            <p className={styles.uses}>
              {words.citations.citedIn}{' '}
              {partsOf(uses).map(({title, anchors}, index) => (
                <Fragment key={title}>
                  {index === 0 ? null : ', '}
                  {anchors.map((use, at) => (
                    <Fragment key={use}>
                      {at === 0 ? null : ' '}
                      <a
                        href={`#${use}`}
                        role="doc-backlink"
                        aria-label={words.citations.backTo(title, at + 1)}
                      >
                        {at === 0 ? title : at + 1}
                      </a>
                    </Fragment>
                  ))}
                </Fragment>
              ))}
            </p>
          </li>
        )
      })}
    </ol>
  )
}

type Standing = {publication: Publication; words: GuideWords}

/** A paper that its journal took back or doubts is never cited in silence. */
function Alarm({publication, words}: Standing) {
  const {retraction} = publication
  if (retraction !== 'retracted' && retraction !== 'concern') return null
  return <p className={styles.alarm}>{retractionWords(publication, words)}</p>
}

/** A regulator’s document is replaced, not retracted: its own date says how old it is. */
const calmStanding = (publication: Publication, words: GuideWords): string | null =>
  publication.retraction === 'retracted' ||
  publication.retraction === 'concern' ||
  (publication.retraction === null && publication.publisherKind === 'regulator')
    ? null
    : retractionWords(publication, words)

const sentences = (parts: readonly (string | null | undefined)[]): string =>
  parts.flatMap((part) => (part ? [`${part.replace(/\.$/, '')}.`] : [])).join(' ')

/** Design, size, whether peers have read it, where it is found. That the size is not known is said of what has one. */
function studyWords(publication: Publication, place: string | undefined, {citations, ...words}: GuideWords) {
  const {studyType, sampleSize, isPreprint, confidence} = publication
  return [
    studyType === null ? null : words.vocabulary.studyTypes[studyType],
    sampleSize === null
      ? studyType !== null && COUNTS_PEOPLE.has(studyType)
        ? citations.peopleUnknown
        : null
      : citations.people(words.formats.number(sampleSize)),
    isPreprint ? citations.preprint : null,
    place,
    confidence === 'singleSource' ? words.vocabulary.confidences.singleSource : null,
  ]
    .filter((part) => part !== null && part !== undefined)
    .join(' · ')
}

const COUNTS_PEOPLE: ReadonlySet<string> = new Set([
  'randomisedTrial',
  'secondaryAnalysis',
  'openLabel',
  'cohort',
  'caseSeries',
  'systematicReview',
])

/** The uses of a source under the parts of the page that make them. */
function partsOf(uses: readonly Use[]): {title: string; anchors: string[]}[] {
  const parts = new Map<string, string[]>()
  for (const {partTitle, anchor} of uses) parts.set(partTitle, [...(parts.get(partTitle) ?? []), anchor])
  return Array.from(parts, ([title, anchors]) => ({title, anchors}))
}
