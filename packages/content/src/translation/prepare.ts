import {passageName, passagesOf} from './passages.ts'
import {sourceHash} from './source-hash.ts'
import type {TranslatedPassage} from './translate.ts'
import {isUnfinished, TO_REVISE} from './unfinished.ts'

/** What a translator works on: every text of the page as it is now, and the hash of them. */
export type PreparedTranslation = {
  sourceHash: string
  passages: (TranslatedPassage & {_key: string; _type: 'translatedPassage'})[]
}

/**
 * A translation that holds every text of the page as it reads now. What stands as it was keeps its translation; what
 * has changed keeps it, too, with a mark before it, and what is new has the mark and its source: no rule lets it be
 * published while a mark stands.
 */
export function prepare(
  shown: unknown,
  passages: readonly (TranslatedPassage & {_key: string})[],
): PreparedTranslation {
  const current = passagesOf(shown)
  const before = new Map(passages.map((passage) => [passageName(passage), passage]))
  return {
    sourceHash: sourceHash(current),
    passages: current.map(({document, path, text}) => {
      const old = before.get(passageName({document, path}))
      const place = {
        _key: old?._key ?? keyOf(document, path),
        _type: 'translatedPassage' as const,
        document,
        path,
        source: text,
      }
      if (old === undefined) return {...place, text: `${TO_REVISE}${text}`}
      const isSame = old.source.normalize('NFC') === text.normalize('NFC') || isUnfinished(old.text)
      return {...place, text: isSame ? old.text : `${TO_REVISE}${old.text}`}
    }),
  }
}

/** The same for the same place every time, so that Studio sees which row has changed. */
const keyOf = (document: string, path: string): string =>
  sourceHash([{document, path, text: ''}]).slice('sha256-'.length, 'sha256-'.length + 12)
