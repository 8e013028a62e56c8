/** What is wrong with brackets and quotation marks, and where. */
export type Unbalanced = {at: number; problem: string; excerpt: string}

const PAIRS: Readonly<Record<string, string>> = {')': '(', ']': '[', '”': '“', '»': '«'}
const OPENING = new Set(Object.values(PAIRS))

/**
 * Brackets and quotation marks that were opened and not closed, or closed and not opened, in one paragraph.
 * Numbering such as "1)" opens nothing. Quotation marks inside others may be of the same form.
 */
export function unbalanced(paragraph: string): Unbalanced[] {
  const open: {mark: string; at: number}[] = []
  const found: Unbalanced[] = []
  for (const [at, mark] of paragraph.split('').entries()) {
    if (OPENING.has(mark)) open.push({mark, at})
    const partner = PAIRS[mark]
    if (partner === undefined) continue
    const index = open.findLastIndex((one) => one.mark === partner)
    if (index === -1) {
      if (!isNumbering(paragraph, at)) found.push(says(paragraph, at, `“${mark}” closes what nothing opened`))
    } else open.splice(index, 1)
  }
  found.push(...open.map(({mark, at}) => says(paragraph, at, `“${mark}” is never closed`)))
  const straight = Array.from(paragraph.matchAll(/"/g), ({index}) => index)
  const last = straight.at(-1)
  if (straight.length % 2 === 1 && last !== undefined)
    found.push(says(paragraph, last, 'a quotation mark (") has no partner'))
  return found.toSorted((left, right) => left.at - right.at)
}

const isNumbering = (text: string, at: number): boolean =>
  /(?:^|\s)(?:\d{1,2}|[a-z])$/.test(text.slice(0, at))

const says = (text: string, at: number, problem: string): Unbalanced => ({
  at,
  problem,
  excerpt: text.slice(Math.max(0, at - 30), at + 30).trim(),
})
