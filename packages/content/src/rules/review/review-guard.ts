import {type ReviewAccount, type ReviewRequest, reviewRequest} from '../../documents/review-request.ts'
import type {Change} from './sign-off-guard.ts'

/** GROQ over the document, for the writes that the guard is asked about. */
export const REVIEW_FILTER = '_type == "reviewRequest"'

/**
 * Why a review must not be written so: what it says that somebody asked, passed or took on, they must have done
 * themselves, and what was passed stays as it was.
 */
export function reviewRefusal({before, after, caller}: Change): string | undefined {
  // Tokens and imports carry what was done elsewhere.
  if (after === undefined || caller.kind !== 'user') return undefined
  const now = reviewRequest.safeParse(after)
  if (!now.success)
    return `This is no review: ${now.error.issues[0]?.message ?? 'it does not fit its contract.'}`
  const was = before === undefined ? undefined : reviewRequest.safeParse(before).data
  return speaks(now.data, was).every(({id}) => id === caller.id)
    ? rewritten(now.data, was)
    : 'In a review everybody speaks for themselves: it names somebody else.'
}

/** Everybody in whose name this version of a review says something that the one before did not say. */
function speaks(now: ReviewRequest, was: ReviewRequest | undefined): ReviewAccount[] {
  const notes = new Set(was?.notes.map(({_key}) => _key))
  const passes = new Set(was?.passes.map(({_key}) => _key))
  const isSent = was?.requestedAt !== now.requestedAt || was.requestedBy.id !== now.requestedBy.id
  const isTaken = now.claimedBy !== undefined && was?.claimedBy?.id !== now.claimedBy.id
  return [
    ...(isSent ? [now.requestedBy] : []),
    ...(isTaken && now.claimedBy !== undefined ? [now.claimedBy] : []),
    ...now.notes.filter(({_key}) => !notes.has(_key)).map(({by}) => by),
    ...now.passes.filter(({_key}) => !passes.has(_key)).map(({by}) => by),
  ]
}

function rewritten(now: ReviewRequest, was: ReviewRequest | undefined): string | undefined {
  const isKept = (row: ReviewRequest['passes'][number] | ReviewRequest['notes'][number]) => {
    const kept = [...now.passes, ...now.notes].find(({_key}) => _key === row._key)
    return kept !== undefined && kept.by.id === row.by.id && kept.at === row.at
  }
  return [...(was?.passes ?? []), ...(was?.notes ?? [])].every(isKept)
    ? undefined
    : 'What was asked and passed in a review stays: resolve a note, do not take it away.'
}
