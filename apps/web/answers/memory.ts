import type {Answer} from './answer.ts'

/** What an address costs beside its answer, at most: so that the many addresses of nothing are bounded, too. */
const ADDRESS_BYTES = 512

/** `passes`: Next answers for this address itself. */
type Kept = Answer | 'passes'

/** When a page was begun: what the site has learned since is not in it. */
type Beginning = {atMs: number; generation: number}

export type Memory = {
  /** What still holds of an address. */
  find: (path: string) => Kept | undefined
  /** What was kept last, though it may no longer be sent. */
  last: (path: string) => Answer | undefined
  begin: () => Beginning
  /** Counts from the beginning. Does nothing when all was forgotten since: it may be older than the change. */
  keep: (path: string, kept: Kept, made: {begun: Beginning; forMs: number}) => void
  forget: () => void
  /** Lets go of all that no longer holds. */
  sweep: () => void
  /** What all of it takes. */
  sizeBytes: () => number
}

/** Answers by address, the oldest of which go when they are too many. */
export function createMemory({nowMs, maxBytes}: {nowMs: () => number; maxBytes: number}): Memory {
  const entries = new Map<string, {kept: Kept; untilMs: number; sizeBytes: number}>()
  let generation = 0
  let sizeBytes = 0

  const remove = (path: string) => {
    sizeBytes -= entries.get(path)?.sizeBytes ?? 0
    entries.delete(path)
  }
  return {
    sizeBytes: () => sizeBytes,
    find(path) {
      const entry = entries.get(path)
      return entry !== undefined && nowMs() < entry.untilMs ? entry.kept : undefined
    },
    last(path) {
      const kept = entries.get(path)?.kept
      return kept === 'passes' ? undefined : kept
    },
    begin: () => ({atMs: nowMs(), generation}),
    keep(path, kept, {begun, forMs}) {
      if (begun.generation !== generation) return
      remove(path)
      const entry = {
        kept,
        untilMs: begun.atMs + forMs,
        sizeBytes: ADDRESS_BYTES + path.length + (kept === 'passes' ? 0 : kept.sizeBytes),
      }
      entries.set(path, entry)
      sizeBytes += entry.sizeBytes
      for (const oldest of entries.keys()) {
        if (sizeBytes <= maxBytes) break
        remove(oldest)
      }
    },
    sweep() {
      for (const [path, {untilMs}] of entries) if (nowMs() >= untilMs) remove(path)
    },
    forget() {
      generation += 1
      sizeBytes = 0
      entries.clear()
    },
  }
}
