import type {AboutPage} from '@healing-library/content/queries/about'

import type {AboutWords} from '../../messages/en/about.ts'
import {citationsOfText} from '../../portable-text/cited-text.ts'
import {Section} from '../../ui/section.tsx'
import {Tag} from '../../ui/tag.tsx'
import {numberFootnotes} from '../guide/footnotes.ts'
import type {GuideCitation, GuideFootnotes} from '../guide/guide-citation.ts'
import {ReferenceList} from '../guide/reference-list.tsx'
import {RunningText} from '../guide/running-text.tsx'

import styles from './about-page.module.css'

/** The text of a page about the library, its sources, and who answers for it until when. */
export function AboutText({
  page,
  isOverdue,
  words,
}: {
  page: AboutPage
  isOverdue: boolean
  words: AboutWords
}) {
  const title = words.kinds[page.kind]
  const citations: GuideCitation[] = citationsOfText(page.body)
  const footnotes: GuideFootnotes = numberFootnotes([{title, citations}])
  return (
    <>
      <Section id="text" title={title}>
        <RunningText text={page.body} footnotes={footnotes} words={words.sources} />
        <Offer page={page} words={words} />
        {isOverdue ? (
          <p className={styles.overdue}>
            <Tag tone="care">{words.overdue(words.formats.date(page.nextReviewDue))}</Tag>
          </p>
        ) : null}
        <p className={styles.small}>
          {words.updated(words.formats.date(page.contentUpdated))}{' '}
          {isOverdue ? null : words.due(words.formats.date(page.nextReviewDue))}{' '}
          {page.owner === null ? null : words.owner(page.owner.name, page.owner.role)}{' '}
          {page.owner?.isSample === true ? words.sample : null}
        </p>
      </Section>
      {footnotes.references.length === 0 ? null : (
        <Section id="sources" title={words.sourcesTitle}>
          <ReferenceList footnotes={footnotes} words={words.sources} />
        </Section>
      )}
    </>
  )
}

function Offer({page: {callToAction: offer}, words}: {page: AboutPage; words: AboutWords}) {
  if (offer === null) return null
  return (
    <div className={styles.offer}>
      {offer.isCommercial ? <Tag tone="care">{words.commercial}</Tag> : null}
      <p>
        <a href={offer.url}>{offer.label}</a>
      </p>
      {offer.text === null ? null : <p>{offer.text}</p>}
      {offer.disclosure === null ? null : <p className={styles.small}>{offer.disclosure}</p>}
    </div>
  )
}
