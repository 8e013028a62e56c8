import {publishedId} from '@healing-library/content/check/stored-document'
import type {SanityClient} from '@sanity/client'
import {z} from 'zod'

const transaction = z.object({
  author: z.string().nullish(),
  timestamp: z.string(),
  documentIDs: z.array(z.string()),
})
type Transaction = z.output<typeof transaction>

/** Who began a draft and who wrote to it last, by account. */
export type DraftAuthors = {startedBy: string; lastBy: string}

/** An address holds so many ids, and an answer so many transactions. */
const DRAFTS_AT_ONCE = 20
const MOST_TRANSACTIONS = 1000

/**
 * Who made which draft, as the history of the Content Lake tells it: the same request on the embedded lake and on hosted
 * Sanity, and nothing of it is stored. Drafts whose history cannot be read are left out.
 */
export async function draftAuthors(
  client: SanityClient,
  draftIds: readonly string[],
): Promise<Map<string, DraftAuthors>> {
  const authors = new Map<string, DraftAuthors>()
  for (let at = 0; at < draftIds.length; at += DRAFTS_AT_ONCE) {
    const ids = draftIds.slice(at, at + DRAFTS_AT_ONCE)
    for (const [id, found] of authorsOf(ids, await transactionsOf(client, ids))) authors.set(id, found)
  }
  return authors
}

/** Newest first. The published document is asked about as well: what touches both ends a draft. */
async function transactionsOf(client: SanityClient, draftIds: readonly string[]): Promise<Transaction[]> {
  const ids = draftIds.flatMap((id) => [id, publishedId(id)])
  const answer = await client.request<unknown>({
    url: `/data/history/${client.config().dataset}/transactions/${ids.map(encodeURIComponent).join(',')}`,
    query: {excludeContent: 'true', reverse: 'true', limit: String(MOST_TRANSACTIONS)},
    tag: 'my-work.authors',
  })
  return linesOf(answer).map((line) => transaction.parse(JSON.parse(line)))
}

/** One transaction a line; a single line may be taken for JSON on the way. */
const linesOf = (answer: unknown): string[] =>
  typeof answer === 'string'
    ? answer.split('\n').filter((line) => line.trim() !== '')
    : [JSON.stringify(answer)]

/** `transactions` are newest first. */
export function authorsOf(
  draftIds: readonly string[],
  transactions: readonly Transaction[],
): Map<string, DraftAuthors> {
  const authors = new Map<string, DraftAuthors>()
  for (const id of draftIds) {
    const own = transactions.filter(({documentIDs}) => documentIDs.includes(id))
    // A publish touches draft and document: what was written before it belongs to an earlier draft.
    const end = own.findIndex(({documentIDs}) => documentIDs.includes(publishedId(id)))
    const sinceThen = (end === -1 ? own : own.slice(0, end)).flatMap(({author}) => author ?? [])
    const [lastBy] = sinceThen
    const startedBy = sinceThen.at(-1)
    if (lastBy !== undefined && startedBy !== undefined) authors.set(id, {startedBy, lastBy})
  }
  return authors
}
