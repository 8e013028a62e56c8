import {isStoredDocument, type StoredDocument} from '@healing-library/content/check/stored-document'
import {coveredIds} from '@healing-library/content/rules/review/brought'
import {clinicalEdits, type PastChange} from '@healing-library/content/rules/review/clinical-edits'
import type {Edit} from '@healing-library/content/rules/sign-off'
import type {SanityClient} from '@sanity/client'
import {applyPatch} from 'mendoza'
import {z} from 'zod'

import type {Review} from './read-review.ts'

/** As many as stand in one address. */
const IDS_AT_ONCE = 40
const MOST_TRANSACTIONS = 1000

const patches = z.record(z.string(), z.object({revert: z.array(z.unknown())}))
const transaction = z.object({
  id: z.string(),
  author: z.string(),
  timestamp: z.string(),
  documentIDs: z.array(z.string()),
  effects: patches.default({}),
})
type Transaction = z.output<typeof transaction>

/**
 * Who changed what a sign-off of this document would cover, since then: from the history of the Content Lake, as its
 * guard tells it. Where there is no guard (hosted Sanity), this is the check.
 */
export async function readEdits(client: SanityClient, review: Review, since: string | undefined) {
  const covered = coveredIds(review.document, review.library)
  const families = covered.map((id) => [id, `drafts.${id}`])
  const edits: Edit[] = []
  for (let start = 0; start < families.length; start += IDS_AT_ONCE / 2) {
    const some = families.slice(start, start + IDS_AT_ONCE / 2)
    edits.push(...(await editsOf(client, some, since)))
  }
  return edits
}

async function editsOf(
  client: SanityClient,
  families: readonly string[][],
  since: string | undefined,
): Promise<Edit[]> {
  const ids = families.flat()
  const [transactions, now] = await Promise.all([
    readTransactions(client, ids),
    client.fetch<unknown[]>('*[_id in $ids]', {ids}, {perspective: 'raw'}),
  ])
  const standing = new Map(now.filter(isStoredDocument).map((document) => [document._id, document]))
  return families.flatMap((family) => {
    const past = family.flatMap((id) => pastOf(id, standing.get(id), transactions, since))
    return clinicalEdits(
      past,
      family.flatMap((id) => standing.get(id) ?? []),
    )
  })
}

/** Newest first. */
async function readTransactions(client: SanityClient, ids: readonly string[]): Promise<Transaction[]> {
  const {dataset = ''} = client.config()
  const body = await client.request<unknown>({
    url: `/data/history/${dataset}/transactions/${ids.join(',')}`,
    query: {
      excludeContent: 'true',
      effectFormat: 'mendoza',
      reverse: 'true',
      limit: String(MOST_TRANSACTIONS),
    },
  })
  // Newline-delimited JSON; a client that finds one line alone parses it.
  const lines = typeof body === 'string' ? body.split('\n').filter((line) => line.trim() !== '') : []
  if (lines.length >= MOST_TRANSACTIONS) {
    throw new Error('The history is too long to tell here who edited: ask somebody who did not.')
  }
  if (typeof body === 'object' && body !== null) return [transaction.parse(body)]
  return lines.map((line) => transaction.parse(JSON.parse(line)))
}

/** Walks back from what stands now: a patch is of the document without its revision. */
function pastOf(
  id: string,
  now: StoredDocument | undefined,
  transactions: readonly Transaction[],
  since: string | undefined,
): PastChange[] {
  const past: PastChange[] = []
  let after = withoutRevision(now)
  for (const {id: transactionId, author, timestamp, documentIDs, effects} of transactions) {
    if (since !== undefined && timestamp <= since) break
    if (!documentIDs.includes(id)) continue
    const patch = effects[id]?.revert
    const previous: unknown = patch === undefined ? null : applyPatch(after ?? null, patch)
    const before = isStoredDocument(previous) ? previous : undefined
    past.push({id, before, after, transactionId, author, timestamp})
    after = before
  }
  return past
}

function withoutRevision(document: StoredDocument | undefined): StoredDocument | undefined {
  if (document === undefined) return undefined
  const {_rev, ...rest} = document
  return rest
}
