import {type PagePassage, passageName, passagesOf, rewriteWords} from './passages.ts'
import {sourceHash} from './source-hash.ts'

/** A passage as a translation holds it: what was translated, and what became of it. */
export type TranslatedPassage = {document: string; path: string; source: string; text: string}

/** How a translation stands to the page as it is now. */
export type TranslationState = {
  /** The page says something else than what was translated: some of it changed, came or went. */
  isStale: boolean
  /** Passages whose source reads otherwise now: their old translation is shown. */
  changed: PagePassage[]
  /** Passages that have no translation: they are left out, with the row that they belong to. */
  missing: PagePassage[]
}

/** Holds a translation beside what the page says now. `shown` is what the page's query answers. */
export function translationState(
  shown: unknown,
  translation: {sourceHash: string; passages: readonly TranslatedPassage[]},
): TranslationState {
  const current = passagesOf(shown)
  const translated = byName(translation.passages)
  return {
    isStale: sourceHash(current) !== translation.sourceHash,
    changed: current.filter((passage) => {
      const source = translated.get(passageName(passage))?.source
      return source !== undefined && source.normalize('NFC') !== passage.text.normalize('NFC')
    }),
    missing: current.filter((passage) => !translated.has(passageName(passage))),
  }
}

/**
 * The page in the language of the translation: the same rows, numbers, names and sources, with other words. Words
 * without a translation become null: the page's contract then takes out the row that cannot do without them, so that
 * nobody meets half a sentence in a language that they do not read.
 */
export function translate(shown: unknown, passages: readonly TranslatedPassage[]): unknown {
  const translated = byName(passages)
  return rewriteWords(shown, (passage) => translated.get(passageName(passage))?.text ?? null)
}

/**
 * What stands on every page, in the language of the translation as far as that is of today: where the source has
 * changed since, or has no translation, its own words stand. A number to call, or what the library is not, is
 * better read in another language than not at all, or as it was.
 */
export function translateWhereCurrent(shown: unknown, passages: readonly TranslatedPassage[]): unknown {
  const translated = byName(passages)
  return rewriteWords(shown, (passage) => {
    const found = translated.get(passageName(passage))
    return found?.source.normalize('NFC') === passage.text.normalize('NFC') ? found.text : passage.text
  })
}

const byName = (passages: readonly TranslatedPassage[]): ReadonlyMap<string, TranslatedPassage> =>
  new Map(passages.map((passage) => [passageName(passage), passage]))
