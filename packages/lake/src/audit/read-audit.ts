import type {AuditReader, AuditSelection} from '../store/store.ts'
import type {AuditEntry} from './event.ts'

/** Where to read on in each log: the sequence of the entry that was told last. */
export type AuditPlace = Readonly<Record<string, number>>

/**
 * Reads several logs as one, newest first or oldest first: each in its own order, and woven into one another by their
 * times. `from` is where an earlier page ended.
 */
export function readAudit(
  readers: readonly {log: string; reader: AuditReader}[],
  selection: Omit<AuditSelection, 'above' | 'below'>,
  from: AuditPlace = {},
): AuditEntry[] {
  const {oldestFirst = false, limit} = selection
  const side = oldestFirst ? 'above' : 'below'
  const lines = readers.map(({log, reader}) => reader.entries({...selection, [side]: from[log]}))
  const woven: AuditEntry[] = []
  while (woven.length < limit) {
    const next = nextOf(lines, oldestFirst)
    if (!next) break
    woven.push(next)
  }
  return woven
}

/** Takes the entry that comes next out of the line that it heads. */
function nextOf(lines: readonly AuditEntry[][], oldestFirst: boolean): AuditEntry | undefined {
  let best: AuditEntry[] | undefined
  for (const line of lines) {
    const at = line[0]?.at
    const bestAt = best?.[0]?.at
    if (at === undefined) continue
    if (bestAt === undefined || (oldestFirst ? at < bestAt : at > bestAt)) best = line
  }
  return best?.shift()
}
