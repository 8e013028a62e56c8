import {formatPartialDate} from '@healing-library/content/rules/partial-date'

import {linkIn, ownPath} from './link-in.ts'

/** How a language writes days, numbers, lists and the names of countries. Part of the words of each page. */
export function formatsFor(locale: string) {
  const countries = new Intl.DisplayNames([locale], {type: 'region', fallback: 'code'})
  const numbers = new Intl.NumberFormat(locale)
  const lists = new Intl.ListFormat(locale)
  return {
    /** A year, a month or a day, no preciser than it is known. */
    date: (value: string): string => formatPartialDate(value, locale),
    /** ISO 3166-1 alpha-2, or EU; what is no such code stays as it is. */
    country: (code: string): string => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
    number: (value: number): string => numbers.format(value),
    /** Where a link leads that stands on a page in this language, and that the page there is in another. */
    link: (path: string) => linkIn(locale, path),
    /** A page that stands in this language because this one does: the same guide, for paper. */
    own: (path: string): string => ownPath(locale, path),
    list: (words: readonly string[]): string => lists.format(words),
  } as const
}
