import {refOf, type Row, rowsOf, textOf} from '@healing-library/content/check/stored-document'

type Words = {at: number; words: string}
type Mark = {_key: string; _type: string}

/** A block of running text in which these words bear a mark: spans are cut where it begins and ends. */
export function markWords(block: Row, {at, words}: Words, mark: Mark, newKey: () => string): Row {
  const end = at + words.length
  let before = 0
  const children = rowsOf(block, 'children').flatMap((span) => {
    const text = typeof span['text'] === 'string' ? span['text'] : ''
    const from = Math.max(0, at - before)
    const to = Math.min(text.length, end - before)
    before += text.length
    if (from >= to) return [span]
    const marks = Array.isArray(span['marks']) ? span['marks'] : []
    const parts = [
      {...span, text: text.slice(0, from)},
      {...span, _key: newKey(), text: text.slice(from, to), marks: [...marks, mark._key]},
      {...span, _key: newKey(), text: text.slice(to)},
    ]
    return parts.filter((part) => part.text !== '')
  })
  return {...block, children, markDefs: [...rowsOf(block, 'markDefs'), mark]}
}

/** A mark of this type that words of the place bear, and that refers to nothing yet: begun, and not filled in. */
export function unfinishedMark(
  block: Row,
  {at, words}: Words,
  type: string,
  field: string,
): string | undefined {
  const end = at + words.length
  let before = 0
  const borne = rowsOf(block, 'children').flatMap((span): unknown[] => {
    const from = before
    before += typeof span['text'] === 'string' ? span['text'].length : 0
    return from < end && before > at && Array.isArray(span['marks']) ? span['marks'] : []
  })
  const begun = rowsOf(block, 'markDefs').find(
    (mark) => mark['_type'] === type && refOf(mark[field]) === undefined && borne.includes(mark['_key']),
  )
  return textOf(begun, '_key')
}
