import {gatherLookup} from '@healing-library/content/check/gather'
import {isStoredDocument} from '@healing-library/content/check/stored-document'
import {reviewBadge} from '@healing-library/content/rules/sign-off'
import {documentsOfLake} from '@healing-library/schemas/documents-of-lake'
import type {SanityClient} from '@sanity/client'

/**
 * The day of the review that readers are told of now and would not be told of once the draft is published; undefined
 * where publishing takes no badge away.
 */
export async function badgeLoss(
  client: SanityClient,
  {published, draft}: {published: unknown; draft: unknown},
): Promise<string | undefined> {
  if (!isStoredDocument(published) || !isStoredDocument(draft)) return undefined
  const fetch = documentsOfLake(() => client)
  const now = reviewBadge(published, await gatherLookup(published, fetch))
  if (now.state !== 'reviewed') return undefined
  const then = reviewBadge(draft, await gatherLookup(draft, fetch))
  return then.state === 'reviewed' ? undefined : now.reviewedOn
}
