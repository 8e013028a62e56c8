/** Does the same with each, so many at once: for what mostly waits, or leaves a processor idle. Answers in the order given. */
export async function atOnce<Item, Result>(
  items: readonly Item[],
  most: number,
  each: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const queue = items.entries()
  await Promise.all(
    Array.from({length: most}, async () => {
      for (const [index, item] of queue) results[index] = await each(item)
    }),
  )
  return results
}
