import {guidePath, translatedGuidePath, translatedPath} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {type Locale, LOCALES} from '../messages/locale.ts'

type Alternates = NonNullable<Metadata['alternates']>

/** Where a part of the site stands in each language, seen from its page in one of them. */
export function languageAlternates(locale: Locale, path: string): Alternates {
  const pathIn = (language: string) => (language === 'en' ? path : (translatedPath(language, path) ?? path))
  return {
    canonical: pathIn(locale),
    languages: withDefault(
      Object.fromEntries(Object.keys(LOCALES).map((name) => [name, pathIn(name)])),
      path,
    ),
  }
}

/** Where a guide stands in each language in which it can be read: `languages` are those besides English. */
export function guideAlternates(locale: Locale, slug: string, languages: readonly string[]): Alternates {
  const canonical = locale === 'en' ? guidePath(slug) : translatedGuidePath(locale, slug)
  if (languages.length === 0) return {canonical}
  const paths = Object.fromEntries(
    languages.map((language) => [language, translatedGuidePath(language, slug)]),
  )
  return {canonical, languages: withDefault({en: guidePath(slug), ...paths}, guidePath(slug))}
}

/** Readers of any other language get the English page. */
const withDefault = (paths: Record<string, string>, english: string): Record<string, string> => ({
  ...paths,
  'x-default': english,
})
