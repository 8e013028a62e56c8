export type CriterionGroup = {
  kind: 'inclusion' | 'exclusion' | 'other'
  title: string
  /** Sentences that introduce the list, such as "All of these:". */
  lead: string[]
  /** Lines of a list within an item stay with the item that they explain, one a line. */
  items: string[]
}

const BULLET = /^(\s*)(?:[-*+•▪–—·]|(\(?\d{1,3}[.)]))\s+(\S.*)$/u
/** A heading, and what stands behind its colon on the same line. */
const HEADING =
  /^((?:[\w/-]+\s+){0,3}(?:in|ex)clusion\s+criteria\b[^:.]{0,60}|(?:in|ex)clusions?)\s*(?::\s*(.*))?$/iu
/** The registry escapes signs that markdown would take for markup. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g

type Open = {indent: number; isBullet: boolean}

/**
 * The criteria of a registry's record as a list to mark. Not read as CommonMark: there "> 18 years" is a quotation
 * that loses its sign, four spaces are code and "2*10" is emphasis, and each of these changes a criterion. No word is
 * left out and none reworded; a number before a criterion is dropped only where the list counts the same.
 */
export function parseCriteria(text: string): CriterionGroup[] {
  const groups: CriterionGroup[] = []
  let open: Open | undefined
  let isAfterBlank = false
  const current = (): CriterionGroup => {
    const last = groups.at(-1) ?? {kind: 'other' as const, title: 'Criteria', lead: [], items: []}
    if (groups.length === 0) groups.push(last)
    return last
  }
  const begin = (words: string, how: Open) => {
    current().items.push(words)
    open = how
  }
  const goOn = (words: string, separator: string) => {
    const {items} = current()
    items.push(`${items.pop() ?? ''}${separator}${words}`)
  }
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    const line = raw.trimEnd()
    if (line.trim() === '') {
      isAfterBlank = true
      continue
    }
    const bullet = BULLET.exec(line)
    const indent = indentOf(line)
    const heading = bullet === null ? headingOf(line.trim()) : undefined
    if (heading !== undefined) {
      groups.push({kind: heading.kind, title: heading.title, lead: [], items: []})
      open = undefined
      if (heading.rest !== '') begin(heading.rest, {indent, isBullet: false})
    } else if (bullet !== null) {
      const [, , number, words = ''] = bullet
      const isNested = open !== undefined && open.isBullet && indent > open.indent + 1
      if (isNested) goOn(unescape(number === undefined ? words : `${number} ${words}`), '\n– ')
      else begin(unescape(numbered(number, words, current().items.length + 1)), {indent, isBullet: true})
    } else {
      const words = unescape(line.trim())
      if (open !== undefined && continues(open, {indent, words, isAfterBlank}))
        goOn(words, isAfterBlank ? '\n' : ' ')
      else if (words.endsWith(':') && current().items.length === 0) current().lead.push(words)
      else begin(words, {indent, isBullet: false})
    }
    isAfterBlank = false
  }
  return groups
}

/** An indented line belongs to the item above; so does one that goes on in the middle of a sentence. */
function continues(
  open: Open,
  {indent, words, isAfterBlank}: {indent: number; words: string; isAfterBlank: boolean},
): boolean {
  return (open.isBullet && indent > open.indent) || (!isAfterBlank && /^\p{Ll}/u.test(words))
}

function headingOf(line: string): {kind: 'inclusion' | 'exclusion'; title: string; rest: string} | undefined {
  const match = HEADING.exec(line)
  if (match === null) return undefined
  const [, title = '', rest = ''] = match
  const kind = /exclusion/i.test(title) ? 'exclusion' : 'inclusion'
  return {kind, title: unescape(title.trim()), rest: unescape(rest)}
}

const numbered = (number: string | undefined, words: string, place: number): string =>
  number === undefined || Number.parseInt(number.replace('(', ''), 10) === place
    ? words
    : `${number} ${words}`

const indentOf = (line: string): number => line.replaceAll('\t', '    ').search(/\S/)

const unescape = (text: string): string => text.replaceAll(ESCAPED, '$1')
