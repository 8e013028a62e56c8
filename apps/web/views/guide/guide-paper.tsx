import type {GlossaryTerm} from '@healing-library/content/contracts/glossary'
import type {Helpline} from '@healing-library/content/contracts/site-settings'
import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import {guidePath} from '@healing-library/content/paths'

import type {GuideWords} from '../../messages/en/guide.ts'
import type {ShownTerms} from '../../portable-text/term-marks.ts'
import {Section} from '../../ui/section.tsx'
import {footnotesOf} from './footnotes-of.ts'
import {gradesOf} from './grades-of.ts'
import type {GuideReview} from './guide-review.ts'
import {EARLY_SECTION, shownSections} from './guide-sections.ts'
import {guideTerms} from './guide-terms.ts'
import {HelplineBand} from './helpline-band.tsx'
import {ReferenceList} from './reference-list.tsx'
import {ReviewStatus} from './review-status.tsx'
import {Sections} from './sections.tsx'

import styles from './guide-paper.module.css'
import groups from './sections/groups.module.css'

/**
 * A whole guide for paper: who answers for it and until when at the head, everything open, addresses written out, and
 * nothing that only a screen can follow.
 */
export function GuidePaper({
  guide,
  review,
  words,
  helplines,
  glossary,
  siteTitle,
  address,
}: {
  guide: SubstanceGuide
  review: GuideReview
  words: GuideWords
  helplines: readonly Helpline[]
  glossary: readonly GlossaryTerm[]
  siteTitle: string
  /** Of the guide itself, whole. */
  address: string
}) {
  const sections = shownSections(guide)
  const later = sections.filter((section) => section !== EARLY_SECTION)
  const {used} = guideTerms(guide, glossary)
  const footnotes = {...footnotesOf(guide, sections, words), terms: NO_TERMS}
  return (
    <article className={styles.paper} data-print-alone="">
      <p className={styles.screen}>
        <a href={words.formats.own(guidePath(guide.slug))}>{words.print.back}</a> {words.print.printed}
      </p>
      <header className={styles.head}>
        <p className={styles.from}>{words.print.from(siteTitle, address)}</p>
        <h1>{guide.title}</h1>
        <p className={styles.deck}>{guide.deck}</p>
        <ReviewStatus guide={guide} review={review} words={words} headingLevel={2} />
      </header>
      <p className={styles.risk}>
        <strong>{words.knowThisFirst}.</strong> {guide.riskLine}
      </p>
      <Sections sections={[EARLY_SECTION]} guide={guide} footnotes={footnotes} words={words} />
      <HelplineBand helplines={helplines} words={words} />
      <Sections sections={later} guide={guide} footnotes={footnotes} words={words} />
      {used.length === 0 ? null : (
        <Section id="words" title={words.glossary.title}>
          <dl className={groups.items}>
            {used.map(({slug, term, definition}) => (
              <div key={slug} className={groups.item}>
                <dt>{term}</dt>
                <dd>{definition}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {footnotes.references.length === 0 ? null : (
        <Section id="references" title={words.titles.references}>
          <ReferenceList footnotes={footnotes} words={words} gradesOf={gradesOf(guide, words)} hasAddresses />
        </Section>
      )}
    </article>
  )
}

/** Paper opens nothing: the words that were used stand together at its end. */
const NO_TERMS: ShownTerms = {marks: new Map(), held: new Set()}
