import type {GlossaryTerm} from '@healing-library/content/queries/glossary'

import type {GlossaryWords} from '../../messages/en/glossary.ts'
import {Citations} from '../guide/citations.tsx'
import type {GuideFootnotes} from '../guide/guide-citation.ts'

import styles from './glossary-entry.module.css'

/** A term with what it means. Its anchor is its slug, so that a link into the glossary stays short. */
export function GlossaryEntry({
  term: {term, slug, abbreviation, definition, more, synonyms, related, citations},
  footnotes,
  words,
}: {
  term: GlossaryTerm
  footnotes: GuideFootnotes
  words: GlossaryWords
}) {
  return (
    <article className={styles.entry} id={slug} aria-labelledby={`${slug}-term`}>
      <h3 className={styles.term} id={`${slug}-term`}>
        {term}
        {abbreviation === null ? null : <span className={styles.short}> ({abbreviation})</span>}
      </h3>
      <p>
        {definition}
        <Citations citations={citations} footnotes={footnotes} />
      </p>
      {more === null ? null : <p className={styles.more}>{more}</p>}
      {synonyms.length === 0 ? null : (
        <p className={styles.small}>
          {words.alsoCalled}: {synonyms.join(', ')}
        </p>
      )}
      {related.length === 0 ? null : (
        <p className={styles.small}>
          {words.seeAlso}:{' '}
          {related.map((other, index) => (
            <span key={other._id}>
              {index === 0 ? null : ', '}
              <a href={`#${other.slug}`}>{other.term}</a>
            </span>
          ))}
        </p>
      )}
    </article>
  )
}
