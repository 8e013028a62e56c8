import type {AuditEntry} from './event.ts'
import {sealOfEntry} from './seal.ts'

/** The place up to which a log was looked at, to be written down elsewhere: `production:120:<hash>`. */
export type AuditHead = {log: string; sequence: number; hash: string}

export type Verified = {
  head: AuditHead | undefined
  count: number
  /** What is wrong, one sentence each; the first few. */
  problems: string[]
}

const MOST_PROBLEMS = 20

/**
 * Looks at every entry of one log, in order: whether each is what was sealed, and none is missing. `lastIssued` is the
 * highest sequence that was ever given, where that is known: what was cut off at the end shows by it.
 */
export function verifyLog(
  log: string,
  entries: Iterable<AuditEntry>,
  {lastIssued, noted}: {lastIssued?: number | undefined; noted?: readonly AuditHead[]} = {},
): Verified {
  const problems: string[] = []
  const say = (problem: string) => {
    if (problems.length < MOST_PROBLEMS) problems.push(problem)
  }
  const expected = new Map(
    noted?.filter((head) => head.log === log).map(({sequence, hash}) => [sequence, hash]),
  )
  let last: AuditEntry | undefined
  let count = 0
  for (const entry of entries) {
    const {sequence} = entry
    const before = last?.sequence ?? 0
    if (sequence !== before + 1) say(missing(log, before + 1, sequence - 1))
    else if (entry.previous !== (last?.hash ?? ''))
      say(`${log} ${sequence} does not follow what stands before it: one of the two was changed.`)
    if (sealOfEntry(entry) !== entry.hash) say(`${log} ${sequence} was changed: its hash does not fit.`)
    const hash = expected.get(sequence)
    expected.delete(sequence)
    if (hash !== undefined && hash !== entry.hash)
      say(`${log} ${sequence} is another entry than the one that was noted.`)
    last = entry
    count += 1
  }
  const end = last?.sequence ?? 0
  if (lastIssued !== undefined && lastIssued > end) say(missing(log, end + 1, lastIssued))
  for (const sequence of expected.keys()) say(`${log} ${sequence}, which was noted, is missing.`)
  return {head: last && {log, sequence: last.sequence, hash: last.hash}, count, problems}
}

function missing(log: string, from: number, to: number): string {
  if (to < from) return `${log} ${from} stands there twice, or in another place than its own.`
  return from === to ? `${log} ${from} is missing.` : `${log} ${from} to ${to} are missing.`
}
