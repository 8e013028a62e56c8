import {publishedId} from '@healing-library/content/check/stored-document'
import {normaliseDoi} from '@healing-library/registry/publications/doi'
import {isSameTitle} from '@healing-library/registry/publications/same-text'
import type {SanityClient} from '@sanity/client'
import {z} from 'zod'

/** A publication of the library that is, or may be, the one that is looked up. */
export type LibraryMatch = {
  /** Without `drafts.`. */
  id: string
  title: string
  by: 'doi' | 'pmid' | 'title'
}

export type Wanted = {doi?: string | undefined; pmid?: string | undefined; title?: string | undefined}

export type HeldPublication = z.output<typeof held>

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined)
const held = z.object({
  _id: z.string(),
  title: text.transform((title) => title ?? 'Untitled'),
  doi: text,
  pmid: text,
})

/** Every publication, drafts included, with what it is recognised by. */
const HELD_QUERY = '*[_type == "publication"] | order(_id asc){_id, title, doi, pmid}'

export async function readHeld(client: SanityClient): Promise<HeldPublication[]> {
  const answer = await client.fetch<unknown>(HELD_QUERY, {}, {perspective: 'raw', tag: 'look-ups'})
  return z.array(held).parse(answer)
}

/**
 * Which of these are the wanted one: by DOI and PMID for sure, by title perhaps. The surest first, each publication once.
 * `except` is the publication itself.
 */
export function matchesOf(
  wanted: Wanted,
  library: readonly HeldPublication[],
  except?: string,
): LibraryMatch[] {
  const doi = wanted.doi === undefined ? undefined : normaliseDoi(wanted.doi)
  const by = (one: HeldPublication): LibraryMatch['by'] | undefined => {
    if (doi !== undefined && one.doi !== undefined && normaliseDoi(one.doi) === doi) return 'doi'
    if (wanted.pmid !== undefined && one.pmid === wanted.pmid) return 'pmid'
    return wanted.title !== undefined && isSameTitle(wanted.title, one.title) ? 'title' : undefined
  }
  const found = new Map<string, LibraryMatch>()
  for (const one of library) {
    const id = publishedId(one._id)
    const match = by(one)
    if (match === undefined || id === (except && publishedId(except))) continue
    const earlier = found.get(id)
    if (earlier === undefined || ORDER.indexOf(match) < ORDER.indexOf(earlier.by)) {
      found.set(id, {id, title: one.title, by: match})
    }
  }
  return [...found.values()].toSorted((left, right) => ORDER.indexOf(left.by) - ORDER.indexOf(right.by))
}

const ORDER: readonly LibraryMatch['by'][] = ['doi', 'pmid', 'title']

/** Whether one of them is this very publication, and not only one with a title like it. */
export const isHeld = (matches: readonly LibraryMatch[]): boolean => matches.some(({by}) => by !== 'title')
