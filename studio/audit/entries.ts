import type {SanityClient} from 'sanity'
import {z} from 'zod'

import {type AuditFilter, filterQuery} from './filter.ts'

const entry = z.object({
  log: z.string(),
  sequence: z.int(),
  at: z.string(),
  event: z.string(),
  actor: z.object({id: z.string(), name: z.string(), kind: z.string(), roles: z.array(z.string())}),
  from: z.object({
    by: z.string(),
    address: z.string().optional(),
    agent: z.string().optional(),
    origin: z.string().optional(),
  }),
  documents: z.array(z.object({id: z.string(), type: z.string()})),
  count: z.int().optional(),
  transaction: z.string().optional(),
  note: z.string().optional(),
})

/** One line of the audit, as the lake answers it (packages/lake/README.md, “The audit”). */
export type AuditEntry = z.infer<typeof entry>

export const PAGE = 50
const MOST_LINES = 1_000

/** The entries that fit, newest first, after those that were read already. */
export async function readEntries(
  client: SanityClient,
  filter: AuditFilter,
  already: readonly AuditEntry[] = [],
): Promise<AuditEntry[]> {
  const lines = await readLines(client, {...filterQuery(filter), limit: String(PAGE), ...placeAfter(already)})
  return lines.map((line) => entry.parse(JSON.parse(line)))
}

/** All entries that fit, oldest first, as the lines that the lake answered: `audit verify` looks at these. */
export async function exportLines(client: SanityClient, filter: AuditFilter): Promise<string[]> {
  const all: string[] = []
  let place = {}
  for (;;) {
    const query = {...filterQuery(filter), limit: String(MOST_LINES), order: 'oldest', ...place}
    const lines = await readLines(client, query)
    all.push(...lines)
    if (lines.length < MOST_LINES) return all
    place = placeAfter(all.map((line) => entry.parse(JSON.parse(line))))
  }
}

/** Where each log was read to: the last entry of each. */
function placeAfter(entries: readonly AuditEntry[]): {from?: string} {
  const places = new Map(entries.map(({log, sequence}) => [log, sequence]))
  if (places.size === 0) return {}
  return {from: [...places].map(([log, sequence]) => `${log}:${sequence}`).join(',')}
}

async function readLines(client: SanityClient, query: Record<string, string>): Promise<string[]> {
  const answer = await client.request<unknown>({url: `/audit/${client.config().dataset ?? ''}`, query})
  // Where there is no line, the client answers nothing at all; a single line reads as JSON.
  if (answer === undefined) return []
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer)
  return text.split('\n').filter((line) => line !== '' && line !== 'null')
}
