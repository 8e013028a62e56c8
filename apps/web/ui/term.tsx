import type {ReactNode} from 'react'

import styles from './term.module.css'

/** The anchor under which a page holds what a word means. */
const meaningId = (slug: string): string => `word-${slug}`

/** A word that can be asked for its meaning, by touch or key and without JavaScript: the browser opens it. */
export function TermButton({slug, words}: {slug: string; words: ReactNode}) {
  return (
    <button type="button" className={styles.term} popoverTarget={meaningId(slug)}>
      {words}
    </button>
  )
}

/** What the words of a page mean, each once, wherever the page ends: shown when asked for, and all of them on paper. */
export function TermMeanings({
  terms,
  words,
}: {
  terms: readonly {slug: string; term: string; definition: string; href: string}[]
  words: {title: string; more: string; close: string}
}) {
  if (terms.length === 0) return null
  return (
    <div className={styles.meanings}>
      <p className={styles.title}>{words.title}</p>
      {terms.map(({slug, term, definition, href}) => (
        <div key={slug} id={meaningId(slug)} popover="auto">
          <p>
            <strong>{term}.</strong> {definition}
          </p>
          <a href={href}>{words.more}</a>{' '}
          <button type="button" popoverTarget={meaningId(slug)} popoverTargetAction="hide">
            {words.close}
          </button>
        </div>
      ))}
    </div>
  )
}
