import {RETRACTION_STATUSES} from '@healing-library/content/vocabulary/evidence'
import {z} from 'zod'

import type {Named} from './read-identifier.ts'

/** A publication of the library, as much of it as it takes to choose it. */
export type FoundPublication = z.output<typeof found>

const found = z.object({
  _id: z.string(),
  title: z.string().nullable(),
  authors: z.array(z.string()).nullable(),
  journal: z.string().nullable(),
  year: z.number().nullable(),
  retraction: z
    .string()
    .nullable()
    .transform((status) => (isRetraction(status) ? status : null)),
})

const isRetraction = (status: string | null): status is keyof typeof RETRACTION_STATUSES =>
  status !== null && Object.hasOwn(RETRACTION_STATUSES, status)

/** Identifiers are whole; of a title, every word or its beginning. */
const FIND_PUBLICATIONS = `*[_type == "publication" && (
  (defined($doi) && lower(doi) == $doi)
  || (defined($pmid) && pmid == $pmid)
  || (count($words) > 0 && title match $words)
)] | order(coalesce(year, 0) desc, _id asc) [0...8]{_id, title, authors, journal, year, retraction}`

type Fetch = (query: string, params: Record<string, unknown>) => Promise<unknown>

/** `fetch` asks with drafts in place of what is published, so that a source that was just made is found. */
export async function findPublications(named: Named, fetch: Fetch): Promise<FoundPublication[]> {
  const words = named.kind === 'title' ? named.words.split(' ').filter((word) => word.length > 1) : []
  const answer = await fetch(FIND_PUBLICATIONS, {
    doi: named.kind === 'doi' ? named.doi : null,
    pmid: named.kind === 'pmid' ? named.pmid : null,
    words: words.map((word) => `${word}*`),
  })
  return z.array(found).parse(answer)
}

/** Who, where and when, on one line. */
export const recordOf = ({authors, journal, year}: FoundPublication): string =>
  [
    authors === null || authors.length === 0
      ? undefined
      : `${authors[0]}${authors.length > 1 ? ' et al.' : ''}`,
    journal,
    year ?? 'year not known',
  ]
    .filter(Boolean)
    .join(' · ')

/** What a reader must know of a source before it is cited; nothing where nothing is against it. */
export function warningOf({retraction}: FoundPublication): string | undefined {
  if (retraction === 'retracted') return 'Retracted: nothing may stand on it.'
  if (retraction === 'concern') return 'Under an expression of concern: say so, or cite another.'
  return retraction === null ? 'Nobody has looked whether it was retracted.' : undefined
}
