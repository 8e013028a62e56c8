import {defineQuery} from 'groq'
import {z} from 'zod'

import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import {
  trialList,
  trialListCard,
  type TrialList as Contract,
  type TrialListCard as Card,
} from '../contracts/trial-list.ts'
import type {TRIAL_LIST_QUERY_RESULT, TRIAL_LISTS_QUERY_RESULT} from '../sanity.types.ts'
import {listTag, slugTag, tagsForResult} from '../tags.ts'
import {TRIAL_ROW} from './trials.ts'

const LIST = `_id, _type, _updatedAt, title, "slug": slug.current, purpose, inclusionRule, reviewedOn, nextReviewDue`
const PERSON = `{_id, _type, name, role, kind, credentials, isSample, bio}`

/** Every list that staff keep. */
export const TRIAL_LISTS_QUERY = defineQuery(
  `*[_type == "trialList" && defined(slug.current)] | order(lower(title) asc){${LIST}, "itemCount": count(items)}`,
)

/** One list by its slug. */
export const TRIAL_LIST_QUERY = defineQuery(`*[_type == "trialList" && slug.current == $slug][0]{
  ${LIST},
  owner->${PERSON},
  deputy->${PERSON},
  items[]{_key, note, pinned, "trial": trial->${TRIAL_ROW}},
  excluded[]{_key, reason, "trial": trial->{_id, _type, nctId, briefTitle}}
}`)

const lists = z.array(trialListCard)

/** One row of TRIAL_LISTS_QUERY once it fits its contract. */
export type TrialListCard = Narrows<TRIAL_LISTS_QUERY_RESULT[number], Card>
/**
 * The result of TRIAL_LIST_QUERY once it fits its contract; trials that are no longer published are not among its
 * items.
 */
export type TrialList = Narrows<NonNullable<TRIAL_LIST_QUERY_RESULT>, Contract>

/** `raw` is the result of TRIAL_LISTS_QUERY; a list that does not fit is left out, and named. */
export function parseTrialLists(raw: unknown): Parsed<TrialListCard[]> {
  return parseReduced(lists, raw)
}

/** `raw` is the result of TRIAL_LIST_QUERY; null (no such list) gives a null value and no problems. */
export function parseTrialList(raw: unknown): Parsed<TrialList> {
  return parseReduced(trialList, raw)
}

/** The tags of a page with all trial lists. */
export function trialListsTags(raw: TRIAL_LISTS_QUERY_RESULT): string[] {
  return tagsForResult(raw, [listTag('trialList')])
}

/**
 * A trial that was unpublished leaves an empty row behind, which carries no id: only the tag of its type tells that
 * it is back.
 */
export function trialListTags(slug: string, raw: TRIAL_LIST_QUERY_RESULT): string[] {
  const extra = [slugTag('trialList', slug)]
  if (raw === null) return extra
  const isWhole = [...(raw.items ?? []), ...(raw.excluded ?? [])].every(({trial}) => trial !== null)
  return tagsForResult(raw, isWhole ? extra : [...extra, listTag('clinicalTrial')])
}
