import {HELP_PATH, LIBRARY_PATH, translatedGuidePath} from '@healing-library/content/paths'
import type {SiteSettings} from '@healing-library/content/queries/site-settings'
import type {TranslatedGuides} from '@healing-library/content/queries/translations'

import type {SiteWords} from '../../messages/en/site.ts'
import type {TranslationWords} from '../../messages/en/translation.ts'
import {Opening} from '../../ui/opening.tsx'
import {PageBody} from '../../ui/page-body.tsx'
import {PART_GROUPS, PART_PATHS} from '../site/site-parts.ts'
import {GuidesInLanguage} from './guides-in-language.tsx'

import controls from '../../ui/controls.module.css'
import styles from './translated-home-page.module.css'

/** The parts that have pages in other languages. */
const TRANSLATED = new Set<string>(['library', 'help'])

/** The start page in another language: what can be read in it, help, and what is in English so far. */
export function TranslatedHomePage({
  language,
  settings,
  guides,
  words,
  site,
}: {
  language: string
  settings: SiteSettings
  guides: TranslatedGuides
  words: TranslationWords
  site: SiteWords
}) {
  const parts = Object.values(PART_GROUPS).flat()
  return (
    <>
      <div className={styles.hero}>
        <Opening
          title={settings.tagline ?? settings.title}
          intro={settings.intro}
          ways={
            <>
              <a className={controls.solid} {...site.formats.link(LIBRARY_PATH)}>
                {words.home.openLibrary}
              </a>
              <a {...site.formats.link(HELP_PATH)}>{site.getHelpNow}</a>
            </>
          }
        />
      </div>
      <PageBody>
        <section className={styles.part} aria-labelledby="guides-heading">
          <h2 id="guides-heading">{words.home.guides}</h2>
          <GuidesInLanguage
            guides={guides}
            pathOf={(slug) => translatedGuidePath(language, slug)}
            words={words}
          />
        </section>
        <section className={styles.part} aria-labelledby="english-heading">
          <h2 id="english-heading">{words.home.english}</h2>
          <p>{words.home.englishLead}</p>
          <ul className={styles.links}>
            {parts
              .filter((part) => !TRANSLATED.has(part))
              .map((part) => (
                <li key={part}>
                  <a {...site.formats.link(PART_PATHS[part])}>{site.parts[part]}</a>
                </li>
              ))}
          </ul>
        </section>
      </PageBody>
    </>
  )
}
