import type {GlossaryTerm} from '@healing-library/content/queries/glossary'

import type {GlossaryWords} from '../../messages/en/glossary.ts'
import {PageIntro} from '../../ui/page-intro.tsx'
import {Section} from '../../ui/section.tsx'
import {numberFootnotes} from '../guide/footnotes.ts'
import type {GuideFootnotes} from '../guide/guide-citation.ts'
import {ReferenceList} from '../guide/reference-list.tsx'
import {GlossaryEntry} from './glossary-entry.tsx'
import {byLetter, OTHER} from './letters.ts'

import styles from './glossary-page.module.css'

/** Every term under its letter, with a bar of letters that leads to them. */
export function GlossaryPage({terms, words}: {terms: readonly GlossaryTerm[]; words: GlossaryWords}) {
  const letters = byLetter(terms)
  const sorted = letters.flatMap(([, group]) => group)
  const footnotes: GuideFootnotes = numberFootnotes(
    sorted.map(({term, citations}) => ({title: term, citations})),
  )
  return (
    <>
      <PageIntro title={words.title} lead={terms.length === 0 ? words.none : words.lead(terms.length)} />
      <div className={styles.page}>
        {terms.length === 0 ? null : (
          <nav className={styles.letters} aria-label={words.letters}>
            <ul>
              {letters.map(([letter]) => (
                <li key={letter}>
                  <a href={`#${anchorOf(letter)}`}>{nameOf(letter, words)}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {letters.map(([letter, group]) => (
          <section key={letter} className={styles.letter} aria-labelledby={anchorOf(letter)}>
            <h2 className={styles.letterTitle} id={anchorOf(letter)}>
              {nameOf(letter, words)}
            </h2>
            <div className={styles.terms}>
              {group.map((term) => (
                <GlossaryEntry key={term._id} term={term} footnotes={footnotes} words={words} />
              ))}
            </div>
          </section>
        ))}
        {footnotes.references.length === 0 ? null : (
          <Section id="sources" title={words.sourcesTitle}>
            <ReferenceList footnotes={footnotes} words={words.sources} />
          </Section>
        )}
      </div>
    </>
  )
}

const anchorOf = (letter: string): string => `letter-${letter.toLowerCase()}`
const nameOf = (letter: string, words: GlossaryWords): string =>
  letter === OTHER ? words.otherSigns : letter
