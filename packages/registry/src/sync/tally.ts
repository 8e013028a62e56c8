/** What a run has come to so far. The first six are kept in its document. */
export type Tally = {
  seen: number
  added: number
  changed: number
  unchanged: number
  left: number
  failed: number
  proposed: number
  accepted: number
  filled: number
  gone: number
}

/** A new one each time: it is counted up in place. */
export const emptyTally = (): Tally => ({
  seen: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  left: 0,
  failed: 0,
  proposed: 0,
  accepted: 0,
  filled: 0,
  gone: 0,
})

/** A record that could not be kept in step, named. */
export type Problem = {nctId: string | undefined; problem: string}

/** Changes `tally`. */
export function addTo(tally: Tally, more: Partial<Tally>): void {
  tally.seen += more.seen ?? 0
  tally.added += more.added ?? 0
  tally.changed += more.changed ?? 0
  tally.unchanged += more.unchanged ?? 0
  tally.left += more.left ?? 0
  tally.failed += more.failed ?? 0
  tally.proposed += more.proposed ?? 0
  tally.accepted += more.accepted ?? 0
  tally.filled += more.filled ?? 0
  tally.gone += more.gone ?? 0
}
