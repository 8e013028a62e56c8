import {changeLine, changeWords} from '@healing-library/content/rules/trial-change-words'

import type {Proposal} from '../data/queue-records.ts'

/** A row of a diff: what stands on our page, and what the registry says now. Either side may be empty. */
export type DiffRow = {before: string | undefined; after: string | undefined}

/** "Boston: Recruiting → Completed", told on both sides. */
const CHANGED = /^(?<name>.*): (?<before>[^→]*) → (?<after>.*)$/s

/**
 * The two sides of a change. Lines that were taken out stand beside those that came in their place; a line that
 * changed stands on both sides with its name.
 */
export function sideBySide({
  before,
  after,
  lines = [],
}: Pick<Proposal, 'before' | 'after' | 'lines'>): DiffRow[] {
  const rows: DiffRow[] = []
  if (before !== undefined || after !== undefined) {
    rows.push({before: before && changeWords(before), after: after && changeWords(after)})
  }

  let removed: string[] = []
  let added: string[] = []
  const pair = () => {
    for (let index = 0; index < Math.max(removed.length, added.length); index += 1) {
      rows.push({before: removed[index], after: added[index]})
    }
    removed = []
    added = []
  }
  for (const line of lines) {
    const {sign, text} = changeLine(line)
    if (sign === 'changed') {
      pair()
      const parts = CHANGED.exec(text)?.groups
      rows.push(
        parts === undefined
          ? {before: text, after: text}
          : {
              before: `${parts['name']}: ${changeWords(parts['before'] ?? '')}`,
              after: `${parts['name']}: ${changeWords(parts['after'] ?? '')}`,
            },
      )
    } else if (sign === 'removed') {
      // What was taken out after something came in belongs to the next place of the text.
      if (added.length > 0) pair()
      removed.push(text)
    } else added.push(text)
  }
  pair()
  return rows
}
