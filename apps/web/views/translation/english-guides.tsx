import type {TranslationWords} from '../../messages/en/translation.ts'

import styles from './guide-list.module.css'

/** The guides that are in English alone, in English. */
export function EnglishGuides({
  guides,
  pathOf,
  words,
}: {
  guides: readonly {_id: string; title: string; slug: string; deck: string}[]
  pathOf: (slug: string) => string
  words: TranslationWords
}) {
  if (guides.length === 0) return <p>{words.library.noneElse}</p>
  return (
    <ul className={styles.guides}>
      {guides.map(({_id, title, slug, deck}) => (
        <li key={_id} className={styles.guide} lang="en">
          <h3 className={styles.title}>
            <a href={pathOf(slug)} hrefLang="en">
              {title}
            </a>
          </h3>
          <p>{deck}</p>
        </li>
      ))}
    </ul>
  )
}
