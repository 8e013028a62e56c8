import {isNctId} from '@healing-library/content/rules/identifiers'

import {wordsOf} from '../trials/words-of-text.ts'

/** What somebody typed, taken apart. */
export type Question = {
  /** The words that say what it is about. */
  words: readonly string[]
  /** A DOI, a PMID or an NCT number, however it was written: alone, as an address, after "doi:". */
  identifier: {kind: 'doi' | 'pmid' | 'nct'; value: string} | undefined
}

/** Words of questions that say nothing of what is asked. Not "not", "with", "without", "for" in names: they only narrow. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'a an and any are as at be been by can could do does for from had has have how i if in is it its me my of on or should so take taking that the there these they this to was we what when where which who why will with would you your about am'.split(
    ' ',
  ),
)

const NCT = /\bNCT\d{8}\b/i
const DOI = /\b10\.\d{4,9}\/[^\s"<>]+/
const PMID = /(?:\bpmid:?\s*|pubmed\.ncbi\.nlm\.nih\.gov\/)(\d{1,8})\b/i
const BARE_PMID = /^\d{6,8}$/

export function parseQuestion(text: string): Question {
  const all = wordsOf(text)
  const telling = all.filter((word) => !EMPTY_WORDS.has(word))
  return {words: telling.length === 0 ? all : telling, identifier: identifierIn(text)}
}

function identifierIn(text: string): Question['identifier'] {
  const nct = NCT.exec(text)?.[0].toUpperCase()
  if (nct !== undefined && isNctId(nct)) return {kind: 'nct', value: nct}
  const doi = DOI.exec(text)?.[0].replace(/[.,;)]+$/, '')
  if (doi !== undefined) return {kind: 'doi', value: doi}
  const pmid = PMID.exec(text)?.[1] ?? BARE_PMID.exec(text.trim())?.[0]
  return pmid === undefined ? undefined : {kind: 'pmid', value: pmid}
}
