import {HOME_PATH, translatedPath} from '@healing-library/content/paths'

import {type Locale, LOCALES} from '../../messages/locale.ts'

import styles from './language-switch.module.css'

/**
 * The start pages in the other languages, each under its own name for itself. From a page that stands in another
 * language, too, a link of its own leads there: the header does not know its page.
 */
export function LanguageSwitch({locale, label}: {locale: Locale; label: string}) {
  return (
    <nav className={styles.switch} aria-label={label}>
      {Object.entries(LOCALES).map(([language, name]) =>
        language === locale ? null : (
          <a
            key={language}
            href={language === 'en' ? HOME_PATH : translatedPath(language, HOME_PATH)}
            lang={language}
            hrefLang={language}
          >
            {name}
          </a>
        ),
      )}
    </nav>
  )
}
