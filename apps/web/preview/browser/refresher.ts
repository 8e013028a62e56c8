/**
 * Asks for one refresh however many changes come together: typing changes a draft several times a second, and the
 * Presentation tool and the Content Lake both tell of it.
 */
export function createRefresher(
  refresh: () => void,
  {gapMs, wait}: {gapMs: number; wait: (run: () => void, ms: number) => void},
): () => void {
  let isWaiting = false
  return () => {
    if (isWaiting) return
    isWaiting = true
    wait(() => {
      isWaiting = false
      refresh()
    }, gapMs)
  }
}
