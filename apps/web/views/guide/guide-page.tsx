import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import {ContentsList} from '../../ui/contents-list.tsx'
import {Section} from '../../ui/section.tsx'
import {numberFootnotes} from './footnotes.ts'
import type {GuideCitation, GuideFootnotes} from './guide-citation.ts'
import {GuideHeader} from './guide-header.tsx'
import {GuidePicture} from './guide-picture.tsx'
import type {GuideReview} from './guide-review.ts'
import type {GuideSection} from './guide-section.ts'
import {EARLY_SECTION, LATER_SECTIONS} from './guide-sections.ts'
import {ReferenceList} from './reference-list.tsx'

import styles from './guide-page.module.css'

const REFERENCES = {id: 'references', title: 'References'}

/** Everything that the library knows about one substance, safety first. */
export function GuidePage({guide, review}: {guide: SubstanceGuide; review: GuideReview}) {
  const early = [EARLY_SECTION].filter((section) => section.isPresent(guide))
  const later = LATER_SECTIONS.filter((section) => section.isPresent(guide))
  const sections = [...early, ...later]
  const footnotes = numberFootnotes<GuidePublication, GuideCitation>(
    sections.map((section) => ({title: section.title, citations: section.citations(guide)})),
  )
  const hasReferences = footnotes.references.length > 0
  return (
    <article>
      <GuideHeader guide={guide} review={review} />
      <div className={styles.layout}>
        <div className={styles.early}>
          <RiskLine text={guide.riskLine} />
          <Sections sections={early} guide={guide} footnotes={footnotes} />
        </div>
        <div className={styles.contents}>
          <ContentsList entries={hasReferences ? [...sections, REFERENCES] : sections} />
        </div>
        <div className={styles.later}>
          {guide.image === null ? null : <GuidePicture picture={guide.image} />}
          <Sections sections={later} guide={guide} footnotes={footnotes} />
          {hasReferences ? (
            <Section {...REFERENCES}>
              <ReferenceList footnotes={footnotes} />
            </Section>
          ) : null}
        </div>
      </div>
    </article>
  )
}

type GuidePublication = GuideCitation['publication']

function RiskLine({text}: {text: string}) {
  return (
    <p className={styles.risk}>
      <strong className={styles.riskLabel}>Know this first</strong> {text}
    </p>
  )
}

function Sections({
  sections,
  guide,
  footnotes,
}: {
  sections: readonly GuideSection[]
  guide: SubstanceGuide
  footnotes: GuideFootnotes
}) {
  return sections.map(({id, title, lead, render}) => (
    <Section key={id} id={id} title={title} lead={lead}>
      {render(guide, footnotes)}
    </Section>
  ))
}
