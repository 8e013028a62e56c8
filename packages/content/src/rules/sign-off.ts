import type {Lookup} from '../check/lookup.ts'
import {refOf, refsOf, type StoredDocument, textOf} from '../check/stored-document.ts'
import {contentHash} from './content-hash.ts'

/** In which capacity somebody signs: each has a badge of its own. */
export type SignOffRole = 'clinical' | 'legal' | 'livedExperience'

/**
 * What may be said about the review of a document, computed every time and stored nowhere:
 * `reviewed` only for exactly the content that was signed; `changed` when it was signed and is no longer the same;
 * `sample` when the only signature that fits is there to show what one looks like; else `awaiting`.
 */
export type ReviewBadge =
  | {state: 'reviewed' | 'changed' | 'sample'; signOff: StoredDocument; reviewedOn: string; hash: string}
  | {state: 'awaiting'; hash: string | undefined}

/** The badge of a document for one role, out of the sign-offs that the library holds of it. */
export function reviewBadge(
  document: StoredDocument,
  library: Lookup,
  {
    signOffs = signOffsOf(document, library),
    role = 'clinical',
  }: {signOffs?: readonly StoredDocument[]; role?: SignOffRole} = {},
): ReviewBadge {
  const hash = contentHash(document, library)
  const ofRole = signOffs
    .filter((signOff) => signOff['role'] === role && textOf(signOff, 'signedOn') !== undefined)
    .toSorted((left, right) => (dayOf(left) < dayOf(right) ? 1 : -1))
  if (hash === undefined) return {state: 'awaiting', hash}
  const isReal = (signOff: StoredDocument) =>
    signOff['isSample'] === false && !isSamplePerson(signOff, library)
  const fits = (signOff: StoredDocument) => signOff['contentHash'] === hash
  const say = (state: 'reviewed' | 'changed' | 'sample', signOff: StoredDocument): ReviewBadge => ({
    state,
    signOff,
    reviewedOn: dayOf(signOff),
    hash,
  })
  const reviewed = ofRole.find((signOff) => isReal(signOff) && fits(signOff))
  if (reviewed) return say('reviewed', reviewed)
  const changed = ofRole.find(isReal)
  if (changed) return say('changed', changed)
  const sample = ofRole.find(fits)
  return sample ? say('sample', sample) : {state: 'awaiting', hash}
}

/** The sign-offs of a document among what refers to it. */
export function signOffsOf(document: StoredDocument, library: Lookup): StoredDocument[] {
  return library
    .referringTo(document._id)
    .filter(({_type, _id}) => _type === 'signOff' && !_id.startsWith('drafts.'))
}

function isSamplePerson(signOff: StoredDocument, library: Lookup): boolean {
  return library.get(refOf(signOff['reviewer']) ?? '')?.['isSample'] === true
}

const dayOf = (signOff: StoredDocument): string => textOf(signOff, 'signedOn') ?? ''

/** One entry of a document's history: who changed it when (ISO instant). */
export type Edit = {author: string; timestamp: string}

/** Everybody who edited since the last sign-off; since ever, where there is none. */
function editorsSince(edits: readonly Edit[], lastSignedAt: string | undefined): Set<string> {
  return new Set(
    edits
      .filter(({timestamp}) => lastSignedAt === undefined || timestamp > lastSignedAt)
      .map(({author}) => author),
  )
}

/**
 * Why somebody may not sign: four eyes are needed, told from the history and not from roles. `edits` are those of the
 * document and of what it brings in.
 */
export function signingProblem(
  signer: string,
  {edits, lastSignedAt}: {edits: readonly Edit[]; lastSignedAt: string | undefined},
): string | undefined {
  return editorsSince(edits, lastSignedAt).has(signer)
    ? 'You edited this since the last sign-off: somebody else must sign it.'
    : undefined
}

/** Why a person may not sign a page that names them: who wrote it is told by the page, too. */
export function authorProblem(subject: StoredDocument, reviewerId: string | undefined): string | undefined {
  return reviewerId !== undefined && refsOf(subject, 'authors').includes(reviewerId)
    ? 'An author of this page cannot sign it: somebody else must.'
    : undefined
}

/**
 * Which outcome a sign-off records: the same content looked at again is logged as that, and is no fresh approval.
 */
export function outcomeOf(
  hash: string,
  previous: readonly StoredDocument[],
  role: SignOffRole,
): 'approved' | 'reviewedNoChange' {
  const last = previous
    .filter((signOff) => signOff['role'] === role)
    .toSorted((left, right) => (dayOf(left) < dayOf(right) ? 1 : -1))[0]
  return last?.['contentHash'] === hash ? 'reviewedNoChange' : 'approved'
}
