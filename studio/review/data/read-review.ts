import {gatherLookup} from '@healing-library/content/check/gather'
import type {Lookup} from '@healing-library/content/check/lookup'
import {isStoredDocument, type StoredDocument, textOf} from '@healing-library/content/check/stored-document'
import {
  type ReviewRequest,
  reviewRequest,
  reviewRequestId,
} from '@healing-library/content/documents/review-request'
import {contentHash} from '@healing-library/content/rules/content-hash'
import type {Subject} from '@healing-library/content/rules/review/moves'
import {stagesOf} from '@healing-library/content/rules/review/stages'
import {type ReviewStanding, reviewStanding} from '@healing-library/content/rules/review/standing'
import {type ReviewBadge, reviewBadge, signOffsOf} from '@healing-library/content/rules/sign-off'
import {documentsOfLake} from '@healing-library/schemas/documents-of-lake'
import type {SanityClient} from '@sanity/client'

/** The review of the document on the screen: of its draft, where there is one. */
export type Review = {
  document: StoredDocument
  published: StoredDocument | undefined
  library: Lookup
  subject: Subject
  request: ReviewRequest | undefined
  standing: ReviewStanding
  badge: ReviewBadge
  /** Published sign-offs of it, samples left out. */
  signOffs: StoredDocument[]
}

/** Undefined: there is no such document (yet), or it is of a type that has no review. */
export async function readReview(client: SanityClient, id: string): Promise<Review | undefined> {
  const [draft, published, stored] = await Promise.all(
    [`drafts.${id}`, id, reviewRequestId(id)].map((one) => read(client, one)),
  )
  const document = draft ?? published
  if (document === undefined) return undefined
  const library = await gatherLookup(
    document,
    documentsOfLake(() => client),
  )
  const hash = contentHash(document, library)
  if (hash === undefined) return undefined
  const stages = stagesOf(document, library)
  const request = stored === undefined ? undefined : parsed(stored)
  const title = titleOf(document)
  return {
    document,
    published,
    library,
    subject: {id, type: document._type, title, stages, hash},
    request,
    standing: reviewStanding(request, {stages, hash}),
    badge: reviewBadge(document, library),
    signOffs: signOffsOf(document, library).filter(({isSample}) => isSample === false),
  }
}

/** What a person would call a document. */
export const titleOf = (document: StoredDocument): string =>
  ['title', 'name', 'statement', 'question', 'myth']
    .flatMap((field) => textOf(document, field) ?? [])
    .map((text) => text.slice(0, 200))
    .at(0) ?? document._id

async function read(client: SanityClient, id: string): Promise<StoredDocument | undefined> {
  const document: unknown = await client.getDocument(id)
  return isStoredDocument(document) ? document : undefined
}

function parsed(stored: StoredDocument): ReviewRequest {
  const {data, error} = reviewRequest.safeParse(stored)
  if (data !== undefined) return data
  throw new Error(
    `The review of this document does not fit its contract: ${error.issues[0]?.message ?? ''} An administrator can delete “${stored._id}”.`,
  )
}
