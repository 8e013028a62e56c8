import type {Language} from '@healing-library/content/contracts/translation'
import {translatedGuidePath} from '@healing-library/content/paths'

import {messages} from '../../messages/messages.ts'

import styles from './other-languages.module.css'

/** Where a guide can be read in other languages: said in each of them, to those who read it. */
export function OtherLanguages({slug, languages}: {slug: string; languages: readonly Language[]}) {
  if (languages.length === 0) return null
  return (
    <p className={styles.languages}>
      {languages.map((language) => (
        <a key={language} href={translatedGuidePath(language, slug)} lang={language} hrefLang={language}>
          {messages(language).translation.readGuide}
        </a>
      ))}
    </p>
  )
}
