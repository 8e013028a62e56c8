import type {Modality} from '@healing-library/content/contracts/modality'
import type {ReactNode} from 'react'

import type {GuideWords} from '../../messages/en/guide.ts'
import {ContentsList} from '../../ui/contents-list.tsx'
import {Section} from '../../ui/section.tsx'
import {numberFootnotes} from '../guide/footnotes.ts'
import {gradesOf} from '../guide/grades-of.ts'
import type {GuideCitation, GuideFootnotes} from '../guide/guide-citation.ts'
import type {GuideReview} from '../guide/guide-review.ts'
import {ReferenceList} from '../guide/reference-list.tsx'
import {ReviewLine} from '../guide/review-line.tsx'
import {ReviewStatus} from '../guide/review-status.tsx'
import type {Part} from './part.tsx'

import header from '../guide/guide-header.module.css'
import layout from '../guide/guide-page.module.css'
import styles from './clinical-page.module.css'

export type ClinicalDocument = Pick<
  Modality,
  'title' | 'deck' | 'evidence' | 'authors' | 'firstPublished' | 'contentUpdated' | 'nextReviewDue'
>

/** A page that says something clinical, in the form of a guide: safety first, each statement with its source. */
export function ClinicalPage({
  page,
  alsoCalled = [],
  first,
  early,
  parts,
  review,
  words,
}: {
  page: ClinicalDocument
  alsoCalled?: readonly string[]
  /** What must be known before anything else. */
  first: {title: string; text: ReactNode}
  /** What stands before the contents list: nobody should have to look for it. */
  early: readonly Part[]
  parts: readonly Part[]
  review: GuideReview
  words: GuideWords
}) {
  const {contentUpdated, nextReviewDue} = page
  const all = [...early, ...parts]
  const footnotes = numberFootnotes<GuideCitation['publication'], GuideCitation>(all, words.citations.source)
  const hasReferences = footnotes.references.length > 0
  return (
    <article>
      <header className={header.header}>
        <div className={header.words}>
          <h1 className={styles.title}>{page.title}</h1>
          <p className={header.deck}>{page.deck}</p>
          {alsoCalled.length === 0 ? null : (
            <p className={header.aliases}>
              {words.alsoCalled} {alsoCalled.join(', ')}
            </p>
          )}
          <ReviewLine guide={{contentUpdated, nextReviewDue}} review={review} words={words} />
        </div>
      </header>
      <div className={layout.layout}>
        <div className={layout.early}>
          <p className={layout.risk}>
            <strong className={layout.riskLabel}>{first.title}</strong> {first.text}
          </p>
          <Parts parts={early} footnotes={footnotes} />
        </div>
        <div className={layout.contents}>
          <ContentsList
            title={words.contents.title}
            entries={[
              ...all,
              {id: 'review', title: words.titles.review},
              ...(hasReferences ? [{id: 'references', title: words.titles.references}] : []),
            ]}
          />
        </div>
        <div className={layout.later}>
          <Parts parts={parts} footnotes={footnotes} />
          <Section id="review" title={words.titles.review}>
            <ReviewStatus guide={page} review={review} words={words} />
          </Section>
          {hasReferences ? (
            <Section id="references" title={words.titles.references}>
              <ReferenceList footnotes={footnotes} words={words} gradesOf={gradesOf(page, words)} />
            </Section>
          ) : null}
        </div>
      </div>
    </article>
  )
}

function Parts({parts, footnotes}: {parts: readonly Part[]; footnotes: GuideFootnotes}) {
  return parts.map(({id, title, lead, render}) => (
    <Section key={id} id={id} title={title} lead={lead}>
      {render(footnotes)}
    </Section>
  ))
}
