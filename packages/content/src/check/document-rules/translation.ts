import {disclaimerProblem} from '../../rules/disclaimer.ts'
import {differingNumbers} from '../../translation/numbers.ts'
import {passageName, passagesOf} from '../../translation/passages.ts'
import {sourceHash} from '../../translation/source-hash.ts'
import {isUnfinished} from '../../translation/unfinished.ts'
import {type DocumentRule, finding} from '../document-check.ts'
import {rowsOf, type Row, textOf} from '../stored-document.ts'

type Held = {key: string; document: string; path: string; source: string; text: string}

const held = (row: Row): Held => ({
  key: textOf(row, '_key') ?? '',
  document: textOf(row, 'document') ?? '',
  path: textOf(row, 'path') ?? '',
  source: textOf(row, 'source') ?? '',
  text: textOf(row, 'text') ?? '',
})

/** A translation says what its source says: the same numbers, the same lines, nothing left to revise. */
export const translationRule: DocumentRule = ({document}) => {
  if (document._type !== 'translation') return []
  const passages = rowsOf(document, 'passages').map(held)
  const hash = sourceHash(passages.map(({source, ...place}) => ({...place, text: source})))
  const wrongHash =
    document['sourceHash'] === hash
      ? []
      : [
          finding(
            document,
            'translation',
            'The hash is not that of the source texts below: prepare the translation anew.',
            {path: 'sourceHash'},
          ),
        ]
  return [
    ...wrongHash,
    ...passages.flatMap((passage) =>
      problemsOf(passage).map((message) =>
        finding(document, 'translation', message, {path: ['passages', {_key: passage.key}, 'text']}),
      ),
    ),
  ]
}

function problemsOf({path, source, text}: Held): string[] {
  if (text === '') return []
  if (isUnfinished(text)) return ['The source has changed: revise this, then take out the word in brackets.']
  const numbers = differingNumbers(source, text)
  const disclaimer = path === 'disclaimer' ? disclaimerProblem(text) : undefined
  return [
    ...(numbers.length === 0 ? [] : [`These numbers are not in both texts: ${numbers.join(', ')}.`]),
    ...(source.split('\n').length === text.split('\n').length
      ? []
      : ['Source and translation have a line for each item of a list: their numbers of lines differ.']),
    ...(disclaimer === undefined ? [] : [disclaimer]),
  ]
}

/** Readers are told that a translation is older than its source; editors are told where. */
export const staleTranslationRule: DocumentRule = ({document, library}) => {
  if (document._type !== 'translation') return []
  const passages = rowsOf(document, 'passages').map(held)
  const sources = [...new Set(passages.map((passage) => passage.document))].flatMap(
    (id) => library.get(id) ?? [],
  )
  // A document as it is stored holds fewer of these words than the page: some it takes from another.
  const current = new Map(
    sources.flatMap((source) => passagesOf(source)).map((passage) => [passageName(passage), passage.text]),
  )
  return passages.flatMap((passage) => {
    const now = current.get(passageName(passage))
    if (now === undefined || now.normalize('NFC') === passage.source.normalize('NFC')) return []
    return [
      finding(
        document,
        'translation-stale',
        `The source (${passage.document}, ${passage.path}) reads otherwise now: “${now}”. Pages say that this translation is older.`,
        {path: ['passages', {_key: passage.key}, 'source'], level: 'warning'},
      ),
    ]
  })
}
