import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import type {GuideWords} from '../../messages/en/guide.ts'
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

const REFERENCES = 'references'

/** Everything that the library knows about one substance, safety first. */
export function GuidePage({
  guide,
  review,
  words,
}: {
  guide: SubstanceGuide
  review: GuideReview
  words: GuideWords
}) {
  const early = [EARLY_SECTION].filter((section) => section.isPresent(guide))
  const later = LATER_SECTIONS.filter((section) => section.isPresent(guide))
  const sections = [...early, ...later]
  const footnotes = numberFootnotes<GuidePublication, GuideCitation>(
    sections.map((section) => ({title: words.titles[section.id], citations: section.citations(guide)})),
  )
  const hasReferences = footnotes.references.length > 0
  return (
    <article>
      <GuideHeader guide={guide} review={review} words={words} />
      <div className={styles.layout}>
        <div className={styles.early}>
          <RiskLine text={guide.riskLine} label={words.knowThisFirst} />
          <Sections sections={early} guide={guide} footnotes={footnotes} words={words} />
        </div>
        <div className={styles.contents}>
          <ContentsList
            title={words.contents.title}
            entries={[...sections.map(({id}) => id), ...(hasReferences ? ([REFERENCES] as const) : [])].map(
              (id) => ({
                id,
                title: words.titles[id],
              }),
            )}
          />
        </div>
        <div className={styles.later}>
          {guide.image === null ? null : <GuidePicture picture={guide.image} />}
          <Sections sections={later} guide={guide} footnotes={footnotes} words={words} />
          {hasReferences ? (
            <Section id={REFERENCES} title={words.titles.references}>
              <ReferenceList footnotes={footnotes} words={words} />
            </Section>
          ) : null}
        </div>
      </div>
    </article>
  )
}

type GuidePublication = GuideCitation['publication']

function RiskLine({text, label}: {text: string; label: string}) {
  return (
    <p className={styles.risk}>
      <strong className={styles.riskLabel}>{label}</strong> {text}
    </p>
  )
}

function Sections({
  sections,
  guide,
  footnotes,
  words,
}: {
  sections: readonly GuideSection[]
  guide: SubstanceGuide
  footnotes: GuideFootnotes
  words: GuideWords
}) {
  const leads: Readonly<Partial<Record<string, string>>> = words.leads
  return sections.map(({id, render}) => (
    <Section key={id} id={id} title={words.titles[id]} lead={leads[id]}>
      {render(guide, footnotes, words)}
    </Section>
  ))
}
