/** What is asked of the audit; empty: everything. */
export type AuditFilter = {
  event: string
  /** An account's or token's name or id. */
  actor: string
  /** The id of a document. */
  document: string
  /** Days of this browser's calendar, both included. */
  from: string
  to: string
}

export const NO_FILTER: AuditFilter = {event: '', actor: '', document: '', from: '', to: ''}

/** The filter as the lake's query string has it: days become instants of this browser's time zone. */
export function filterQuery({event, actor, document, from, to}: AuditFilter): Record<string, string> {
  const query = {
    event,
    actor: actor.trim(),
    document: document.trim().replace(/^drafts\./, ''),
    since: from === '' ? '' : startOf(from, 0),
    until: to === '' ? '' : startOf(to, 1),
  }
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''))
}

/** Midnight of a day, or of one some days later, where this browser is. */
function startOf(day: string, later: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + later).toISOString()
}
