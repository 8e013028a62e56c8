import type {AuditEntry} from './event.ts'

const MOST_IDS = 3

/** One line of the audit for a terminal. What came from outside has no line breaks in it. */
export function auditLine(entry: AuditEntry): string {
  const {at, event, actor, from, documents, count, note, log, sequence} = entry
  const ids = documents.slice(0, MOST_IDS).map(({id}) => id)
  const left = (count ?? documents.length) - ids.length
  const what = [
    ...ids,
    ...(left > 0 ? [ids.length > 0 ? `and ${left} more` : `${left} documents`] : []),
  ].join(' ')
  const roles = actor.roles.length > 0 ? ` (${actor.roles.join(', ')})` : ''
  const where = [from.by, from.address, from.agent, from.origin].filter(Boolean).join(' ')
  const parts = [`${log} ${sequence}`, at, event, actor.name + roles, where, what || '-', note ?? '-']
  return parts.map((part) => part.replaceAll(/\s+/g, ' ')).join('\t')
}
