import {formatInstant} from '../ui/local-time.ts'
import type {Plan} from './plan.ts'

/** What is to happen and when, on the clock of a time zone, which it names. */
export function planWords({kind, at}: Pick<Plan, 'kind' | 'at'>, zone: string): string {
  return `${kind === 'publish' ? 'To be published' : 'To be taken off'} on ${formatInstant(at, zone, true)} (${zone})`
}

/**
 * Why the plan no longer fits what stands there; undefined: it fits. What goes out is what was approved when it was
 * scheduled, and never what was written after it.
 */
export function misfit({
  kind,
  approvedRevision,
  approvedAt,
  draftRevision,
  publishedAt,
}: Plan): string | undefined {
  if (kind === 'takeOff') return undefined
  if (publishedAt !== undefined && publishedAt > approvedAt) {
    return 'The page was published otherwise since this was approved. The embedded Content Lake will not overwrite it: nothing will go out. Hosted Sanity overwrites it. Approve what stands there now, or cancel.'
  }
  if (draftRevision !== undefined && approvedRevision !== undefined && draftRevision !== approvedRevision) {
    return 'The draft was changed since this was approved. The approved text goes out, and not the change, until somebody approves it.'
  }
  return undefined
}
