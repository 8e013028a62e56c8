/**
 * Ids and what they say of a document.
 * Evidence: sanity.io/docs/ids; `@sanity/client` (draftUtils); `sanity` (getPublishedId, getVersionId).
 */

const DRAFTS = 'drafts.'
const VERSIONS = 'versions.'
const VALID = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/

/** Letters, digits, `.`, `_` and `-`; at most 128; no dot or dash first; no empty part between dots. */
export function isValidId(id: string): boolean {
  return VALID.test(id) && !id.includes('..') && !id.endsWith('.')
}

/** Visible to everybody: an id without a dot. `drafts.x`, `versions.r.x` and `consent.x` are not. */
export function isPublicId(id: string): boolean {
  return !id.includes('.')
}

export function isDraftId(id: string): boolean {
  return id.startsWith(DRAFTS)
}

export function isVersionId(id: string): boolean {
  return id.startsWith(VERSIONS)
}

export function publishedIdOf(id: string): string {
  if (isDraftId(id)) return id.slice(DRAFTS.length)
  if (isVersionId(id)) return id.split('.').slice(2).join('.')
  return id
}

export function draftIdOf(id: string): string {
  return DRAFTS + publishedIdOf(id)
}
