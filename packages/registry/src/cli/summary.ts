import type {SyncSummary} from '../sync/sync-query.ts'
import type {SyncReport} from './sync.ts'

/** What one search brought, in a line. */
export function searchLine(search: SyncSummary): string {
  if (search.mode === undefined) return `${search.label}: nothing new at the registry.`
  const {seen, added, changed, unchanged, left, gone, failed, registryTotal} = search
  const counts = [
    `${seen} read`,
    `${added} new`,
    `${changed} changed`,
    `${unchanged} unchanged`,
    ...(left > 0 ? [`${left} left the search`] : []),
    ...(gone > 0 ? [`${gone} gone`] : []),
    ...(failed > 0 ? [`${failed} not kept in step`] : []),
  ]
  const what = search.mode === 'full' ? 'everything' : 'what changed'
  const total = registryTotal === undefined ? '' : `; ${registryTotal} in the registry`
  return `${search.label} (${what}): ${counts.join(', ')}${total}.`
}

/** What is left to a person after a run. */
export function totalLines({searches, acceptedByRules, problems}: SyncReport): string[] {
  const sum = (field: 'proposed' | 'accepted' | 'filled') =>
    searches.reduce((total, search) => total + search[field], 0)
  const accepted = acceptedByRules + sum('accepted')
  return [
    `${sum('proposed')} changes wait for a curator${accepted > 0 ? `, ${accepted} were accepted by rules` : ''}${sum('filled') > 0 ? `, ${sum('filled')} fields were filled in that trials never had` : ''}.`,
    ...(problems.length > 0
      ? [`${problems.length} records were not kept in step; they are named above.`]
      : []),
  ]
}
