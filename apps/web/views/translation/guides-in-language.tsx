import type {TranslatedGuides} from '@healing-library/content/queries/translations'

import type {TranslationWords} from '../../messages/en/translation.ts'

import entries from '../../ui/entry-list.module.css'
import styles from './guide-list.module.css'

/** The guides that can be read in this language, each with who translated it. */
export function GuidesInLanguage({
  guides,
  pathOf,
  words,
}: {
  guides: TranslatedGuides
  pathOf: (slug: string) => string
  words: TranslationWords
}) {
  if (guides.length === 0) return <p>{words.library.none}</p>
  return (
    <ul className={entries.entries}>
      {guides.map(({_key, guide, title, deck, riskLine, translatedBy}) => (
        <li key={_key} className={entries.entry}>
          <h3 className={entries.title}>
            <a href={pathOf(guide.slug)}>{title}</a>
          </h3>
          <p>{deck}</p>
          <p className={styles.risk}>{riskLine}</p>
          <p className={entries.aside}>{words.library[translatedBy]}</p>
        </li>
      ))}
    </ul>
  )
}
