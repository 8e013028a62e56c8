import {diffWordsWithSpace} from 'diff'

/** A piece of a text, and whether the other side lacks it. */
export type Piece = {text: string; changed: boolean}

/** Below this share of common text, marking words would mark nearly all of them. */
const ENOUGH_IN_COMMON = 0.4

/** Which words differ between two versions of a line; each as one piece where they have little in common. */
export function wordChanges(before: string, after: string): {before: Piece[]; after: Piece[]} {
  const parts = diffWordsWithSpace(before, after)
  const common = parts.reduce(
    (sum, {added, removed, value}) => (added || removed ? sum : sum + value.length),
    0,
  )
  if (common < ENOUGH_IN_COMMON * Math.max(before.length, after.length)) {
    return {before: [{text: before, changed: false}], after: [{text: after, changed: false}]}
  }
  return {
    before: parts.filter(({added}) => !added).map(({value, removed}) => ({text: value, changed: removed})),
    after: parts.filter(({removed}) => !removed).map(({value, added}) => ({text: value, changed: added})),
  }
}
