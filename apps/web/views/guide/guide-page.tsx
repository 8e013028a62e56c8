import type {GlossaryTerm} from '@healing-library/content/contracts/glossary'
import type {Helpline} from '@healing-library/content/contracts/site-settings'
import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import {glossaryPath} from '@healing-library/content/paths'
import type {ReactNode} from 'react'

import type {GuideWords} from '../../messages/en/guide.ts'
import {ContentsList} from '../../ui/contents-list.tsx'
import {Section} from '../../ui/section.tsx'
import {MAIN_ID} from '../../ui/skip-link.tsx'
import {TermMeanings} from '../../ui/term.tsx'
import {footnotesOf} from './footnotes-of.ts'
import {gradesOf} from './grades-of.ts'
import {GuideHeader} from './guide-header.tsx'
import {GuidePicture} from './guide-picture.tsx'
import type {GuideReview} from './guide-review.ts'
import {EARLY_SECTION, shownSections} from './guide-sections.ts'
import {guideTerms} from './guide-terms.ts'
import {HelplineBand} from './helpline-band.tsx'
import {ReferenceList} from './reference-list.tsx'
import {ReviewStatus} from './review-status.tsx'
import {Sections} from './sections.tsx'

import styles from './guide-page.module.css'

/** Everything that the library knows about one substance, safety first. */
export function GuidePage({
  guide,
  review,
  words,
  helplines = [],
  glossary = [],
  forMachines = null,
}: {
  guide: SubstanceGuide
  review: GuideReview
  words: GuideWords
  helplines?: readonly Helpline[]
  glossary?: readonly GlossaryTerm[]
  /** The page as data: beside the answers that it repeats, where compression finds them. */
  forMachines?: ReactNode
}) {
  const sections = shownSections(guide)
  const {used, ...terms} = guideTerms(guide, glossary)
  const footnotes = {...footnotesOf(guide, sections, words), terms}
  const later = sections.filter((section) => section !== EARLY_SECTION)
  const cut = later.findIndex(({id}) => id === 'questions') + 1
  const hasReferences = footnotes.references.length > 0
  const parts = [...sections.map(({id}) => id), ...ENDS.filter((id) => id === 'review' || hasReferences)]
  return (
    <article>
      <GuideHeader guide={guide} review={review} words={words} />
      <div className={styles.layout}>
        <div className={styles.early}>
          <p className={styles.risk}>
            <strong className={styles.riskLabel}>{words.knowThisFirst}</strong> {guide.riskLine}
          </p>
          <Sections sections={[EARLY_SECTION]} guide={guide} footnotes={footnotes} words={words} />
          <HelplineBand helplines={helplines} words={words} />
        </div>
        <div className={styles.contents}>
          <ContentsList
            title={words.contents.title}
            entries={parts.map((id) => ({id, title: words.titles[id]}))}
          />
        </div>
        <div className={styles.later}>
          {guide.image === null ? null : <GuidePicture picture={guide.image} />}
          <Sections sections={later.slice(0, cut)} guide={guide} footnotes={footnotes} words={words} />
          {forMachines}
          <Sections sections={later.slice(cut)} guide={guide} footnotes={footnotes} words={words} />
          <Section id="review" title={words.titles.review}>
            <ReviewStatus guide={guide} review={review} words={words} />
          </Section>
          {hasReferences ? (
            <Section id="references" title={words.titles.references}>
              <ReferenceList footnotes={footnotes} words={words} gradesOf={gradesOf(guide, words)} />
            </Section>
          ) : null}
          <TermMeanings
            words={words.glossary}
            terms={used.map(({slug, term, definition}) => ({
              slug,
              term,
              definition,
              href: glossaryPath(slug),
            }))}
          />
          <p className={styles.top}>
            <a href={`#${MAIN_ID}`}>{words.contents.backToTop}</a>
          </p>
        </div>
      </div>
    </article>
  )
}

const ENDS = ['review', 'references'] as const
