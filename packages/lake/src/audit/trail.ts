import type {Caller} from '../auth/caller.ts'
import type {LakeConfig} from '../config.ts'
import type {LakeDocument} from '../domain/document.ts'
import type {DocumentChange} from '../domain/working-set.ts'
import {LakeError} from '../errors.ts'
import {compileDelta, type DeltaQuery, onlyById} from '../groq/delta-filter.ts'
import type {Log} from '../ports.ts'
import type {Transaction} from '../store/store.ts'
import {byCaller} from './by-caller.ts'
import {type DocumentEvent, documentEvent, isAudited, type Surroundings} from './document-events.ts'
import {type AuditEvent, MOST_DOCUMENTS} from './event.ts'

/** What the audit must be told of a transaction, in the same commit. */
export type AuditTrail = (
  transaction: Transaction,
  request: {
    caller: Caller
    isImport: boolean
    /** The documents before the transaction. */
    before: (id: string) => LakeDocument | undefined
    versionsIn: Surroundings['versionsIn']
  },
) => AuditEvent[]

/** Throws a LakeError for an event of the configuration whose filter is wrong. */
export function createAuditTrail(parts: {
  config: Pick<LakeConfig, 'audit' | 'projectId'>
  dataset: string
  log: Log
}): AuditTrail {
  const {config, dataset, log} = parts
  const ownEvents = config.audit.map(({event, filter}) => ({event, matches: compile(event, filter)}))

  return (transaction, {caller, isImport, before, versionsIn}) => {
    const {timestamp, changes} = transaction
    const audited = changes.filter(isAudited)
    // Most transactions are edits of drafts.
    if (audited.length === 0) return []
    const left = new Map(changes.map((change) => [change.id, change.after]))
    const after = (id: string) => (left.has(id) ? left.get(id) : before(id))
    const scope = {projectId: config.projectId, dataset, now: timestamp, documents: onlyById(after)}

    /** An event of the configuration says more than one of the lake's, and stands in its place. */
    const eventsOf = (change: DocumentChange): DocumentEvent[] => {
      const document = change.after ?? change.before
      const own = ownEvents.filter(({event, matches}) => {
        try {
          return matches(change, scope) === true
        } catch (error) {
          // Told by the lake's own word instead: nothing goes untold because of a filter.
          log.error({error, event, documentId: change.id}, 'an audit event could not be looked for')
          return false
        }
      })
      if (document && own.length > 0) {
        return own.map(({event}) => ({event, documents: [{id: change.id, type: document._type}]}))
      }
      const known = documentEvent(change, changes, {after, versionsIn})
      return known ? [known] : []
    }

    const who = {at: timestamp, ...byCaller(caller), transaction: transaction.id}
    if (isImport) return [{...who, ...imported(audited)}]
    return together(audited.flatMap(eventsOf)).map((event) => ({...who, ...event}))
  }
}

type Told = Pick<AuditEvent, 'event' | 'documents' | 'count' | 'note'>

/** One line an event, however many documents it concerns. */
function together(events: readonly DocumentEvent[]): Told[] {
  const lines = new Map<string, DocumentEvent>()
  for (const {event, documents, note} of events) {
    const key = `${event} ${note ?? ''}`
    const line = lines.get(key) ?? {event, documents: [], ...(note === undefined ? {} : {note})}
    line.documents.push(...documents)
    lines.set(key, line)
  }
  return [...lines.values()].map(capped)
}

function capped({event, documents, note}: DocumentEvent): Told {
  return {
    event,
    documents: documents.slice(0, MOST_DOCUMENTS),
    ...(documents.length > MOST_DOCUMENTS ? {count: documents.length} : {}),
    ...(note === undefined ? {} : {note}),
  }
}

/** An import is one event, of whatever it brings: nobody published or signed just now. */
function imported(changes: readonly DocumentChange[]): Told {
  const documents = changes.flatMap(({id, before, after}) => {
    const document = after ?? before
    return document ? [{id, type: document._type}] : []
  })
  const types = Map.groupBy(documents, ({type}) => type)
  const words = [...types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, all]) => `${all.length} ${type}`)
  return capped({event: 'imported', documents, note: words.join(', ')})
}

function compile(event: string, filter: string): DeltaQuery {
  return compileDelta(
    filter,
    (reason, cause) =>
      new LakeError('badRequest', `The filter of the audit event "${event}" cannot be used: ${reason}`, {
        cause,
      }),
  )
}
