/**
 * Ids and what they say of a document.
 * Evidence: sanity.io/docs/ids; `@sanity/client` (draftUtils); `sanity` (getPublishedId, getVersionId).
 */

const DRAFTS = 'drafts.'
const VERSIONS = 'versions.'
const RELEASES = '_.releases.'
const VALID = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/
const BUNDLE = /^[A-Za-z0-9_][A-Za-z0-9_-]{0,63}$/

/** The bundle that drafts stand in. */
export const DRAFTS_BUNDLE = 'drafts'

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

/** What a release, or another set of versions, can be called: one part of an id. */
export function isBundleName(name: string): boolean {
  return BUNDLE.test(name)
}

/** The id that a document has in a bundle: `drafts.x`, `versions.r.x`, or its own. */
export function idInBundle(publishedId: string, bundle: string): string {
  if (bundle === 'published') return publishedId
  return bundle === DRAFTS_BUNDLE ? DRAFTS + publishedId : `${VERSIONS}${bundle}.${publishedId}`
}

/** The bundle that a version stands in; undefined for every other id. */
export function bundleOf(id: string): string | undefined {
  return isVersionId(id) ? id.split('.')[1] : undefined
}

/** What the ids of all versions in a bundle begin with. */
export function versionPrefixOf(bundle: string): string {
  return `${VERSIONS}${bundle}.`
}

/** The id of the document that describes a release. */
export function releaseDocumentIdOf(release: string): string {
  return RELEASES + release
}

/** The name of the release that a document describes; undefined for every other id. */
export function releaseOf(id: string): string | undefined {
  return id.startsWith(RELEASES) ? id.slice(RELEASES.length) : undefined
}
