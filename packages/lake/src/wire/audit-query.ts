import {z} from 'zod'

import type {AuditPlace} from '../audit/read-audit.ts'
import {LakeError} from '../errors.ts'
import type {AuditSelection} from '../store/store.ts'

const DEFAULT_LIMIT = 100
const MOST_LINES = 1_000
const PLACE = /^(?:[a-z0-9][a-z0-9_-]*:\d{1,15})(?:,[a-z0-9][a-z0-9_-]*:\d{1,15})*$/

const day = z.union([
  z.iso.date().transform((text) => `${text}T00:00:00.000Z`),
  z.iso.datetime({offset: true}).transform((text) => new Date(text).toISOString()),
])

const filters = z.object({
  since: day.optional(),
  until: day.optional(),
  event: z
    .string()
    .regex(/^[A-Za-z]+(?:,[A-Za-z]+)*$/)
    .transform((text) => text.split(','))
    .optional(),
  actor: z.string().min(1).max(200).optional(),
  document: z.string().min(1).max(128).optional(),
})

const query = filters.extend({
  order: z.enum(['newest', 'oldest']).default('newest'),
  limit: z.coerce.number().int().min(1).max(MOST_LINES).default(DEFAULT_LIMIT),
  from: z.string().regex(PLACE).transform(placeOf).optional(),
})

type Filters = Omit<AuditSelection, 'limit' | 'above' | 'below' | 'oldestFirst'>

/** The filters of the audit, as words of a query string or of a command line. Throws badRequest. */
export function auditFilters(given: Readonly<Record<string, string | undefined>>): Filters {
  const {event, ...rest} = fitted(filters, given)
  return {...rest, events: event}
}

/** The query string of `GET /audit/:dataset`. Throws badRequest. */
export function auditQuery(search: URLSearchParams): {
  selection: Omit<AuditSelection, 'above' | 'below'>
  from: AuditPlace | undefined
} {
  const {event, order, limit, from, ...rest} = fitted(query, Object.fromEntries(search))
  return {selection: {...rest, events: event, limit, oldestFirst: order === 'oldest'}, from}
}

function fitted<Shape>(shape: z.ZodType<Shape>, value: unknown): Shape {
  const parsed = shape.safeParse(value)
  if (parsed.success) return parsed.data
  const names = [...new Set(parsed.error.issues.map(({path}) => path.join('.')))].join(', ')
  throw new LakeError(
    'badRequest',
    `The audit cannot be asked so (${names}): since and until are days or times (2026-12-01, 2026-12-01T09:00:00Z), event is a name or several with commas, limit is at most ${MOST_LINES}, from is "log:sequence" with commas between.`,
  )
}

function placeOf(text: string): AuditPlace {
  return Object.fromEntries(
    text.split(',').map((part) => {
      const at = part.lastIndexOf(':')
      return [part.slice(0, at), Number(part.slice(at + 1))]
    }),
  )
}
