import type {LibraryIndex} from '@healing-library/content/queries/library'

import type {LibraryWords} from '../../messages/en/library.ts'
import {Section} from '../../ui/section.tsx'
import {DIGITS, namesByLetter} from './names-index.ts'

import styles from './names-list.module.css'

/** Every name of every substance, by its letter: who knows a medicine by another name finds its guide here. */
export function NamesList({guides, words}: {guides: LibraryIndex['guides']; words: LibraryWords}) {
  const letters = namesByLetter(guides)
  return (
    <Section id="names" title={words.names} lead={letters.length === 0 ? words.noNames : words.namesLead}>
      <nav className={styles.letters} aria-label={words.letters}>
        <ul>
          {letters.map(([letter]) => (
            <li key={letter}>
              <a href={`#${anchorOf(letter)}`}>{nameOf(letter, words)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.groups}>
        {letters.map(([letter, names]) => (
          <div key={letter} className={styles.group}>
            <h3 className={styles.letter} id={anchorOf(letter)}>
              {nameOf(letter, words)}
            </h3>
            <ul className={styles.names}>
              {names.map(({name, path, of, what}) => (
                <li key={`${name} ${path}`}>
                  <a href={path}>{name}</a>
                  {of === undefined ? null : (
                    <span className={styles.of}>
                      {' '}
                      {of}
                      {what === undefined ? null : ` · ${what}`}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  )
}

const anchorOf = (letter: string): string => `letter-${letter.toLowerCase()}`
const nameOf = (letter: string, words: LibraryWords): string => (letter === DIGITS ? words.digits : letter)
