import {modalityPath} from '@healing-library/content/paths'
import type {LibraryIndex} from '@healing-library/content/queries/library'

import type {LibraryWords} from '../../messages/en/library.ts'
import {Section} from '../../ui/section.tsx'
import {GuideEntry} from './guide-entry.tsx'

import styles from './library-lists.module.css'

/** Guides and treatments, all of them or those of a condition. `empty` says why a list has nothing. */
export function LibraryLists({
  index: {guides, treatments},
  empty,
  words,
}: {
  index: Pick<LibraryIndex, 'guides' | 'treatments'>
  empty: {guides: string; treatments: string}
  words: LibraryWords
}) {
  return (
    <>
      <Section id="substances" title={words.substances} lead={guides.length === 0 ? empty.guides : undefined}>
        {guides.length === 0 ? null : (
          <ul className={styles.guides}>
            {guides.map(({_id, card}) => (
              <li key={_id}>
                <GuideEntry guide={card} headingLevel={3} words={words.entry} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section
        id="treatments"
        title={words.treatments}
        lead={treatments.length === 0 ? empty.treatments : undefined}
      >
        {treatments.length === 0 ? null : (
          <ul className={styles.treatments}>
            {treatments.map(({_id, slug, title, deck, substances}) => (
              <li key={_id}>
                <h3 className={styles.title}>
                  <a href={modalityPath(slug)}>{title}</a>
                </h3>
                <p>{deck}</p>
                {substances.length === 0 ? null : (
                  <p className={styles.small}>
                    {words.withSubstances(substances.map((substance) => substance.title).join(', '))}
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}
