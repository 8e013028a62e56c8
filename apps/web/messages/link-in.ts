import {translatedPath} from '@healing-library/content/paths'

/**
 * The attributes of a link on a page in a language: it leads to the page in that language where there is one; where
 * there is none, to the English one, and says so. `locale` is a language tag such as "en-GB" or "es".
 */
export function linkIn(locale: string, path: string): {href: string; hrefLang?: 'en'} {
  const language = languageOf(locale)
  if (language === 'en') return {href: path}
  const translated = translatedPath(language, path)
  return translated === undefined ? {href: path, hrefLang: 'en'} : {href: translated}
}

/** The address beside a page in the same language: what belongs to a translated guide is translated with it. */
export function ownPath(locale: string, path: string): string {
  const language = languageOf(locale)
  return language === 'en' ? path : `/${language}${path}`
}

const languageOf = (locale: string): string => locale.split('-')[0] ?? 'en'
