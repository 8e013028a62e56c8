export type Group<Key extends string, Row> = {key: Key; words: string; rows: Row[]}

/** Rows under the words of a closed list, in the order of that list; words without rows are left out. */
export function groupByWords<Key extends string, Row>(
  rows: readonly Row[],
  words: Readonly<Record<Key, string>>,
  keyOf: (row: Row) => Key,
): Group<Key, Row>[] {
  return Object.keys(words).flatMap((word) => {
    const [first, ...others] = rows.filter((row) => keyOf(row) === word)
    if (first === undefined) return []
    const key = keyOf(first)
    return [{key, words: words[key], rows: [first, ...others]}]
  })
}

/** The same rows in the order of the closed list, without headings. */
export const sortByWords = <Key extends string, Row>(
  rows: readonly Row[],
  words: Readonly<Record<Key, string>>,
  keyOf: (row: Row) => Key,
): Row[] => groupByWords(rows, words, keyOf).flatMap((group) => group.rows)
