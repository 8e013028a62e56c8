import {DRAFTS_BUNDLE, isBundleName} from '../domain/document-id.ts'
import {LakeError} from '../errors.ts'

/**
 * What a query has before it. `raw`: every document under its own id; `rawWithoutVersions`: the same as it was before
 * releases came; `published`; or each document as the first of these bundles has it (`drafts`, releases by name,
 * `published`), under its published id.
 */
export type Perspective = 'raw' | 'rawWithoutVersions' | 'published' | readonly string[]

/** The API version that brought releases: a query of an older one is spared of their documents. */
const RELEASES_SINCE = 'v2025-02-19'

/**
 * Reads `perspective=`: one name or a stack of them, the first on top. `previewDrafts` is the old name of `drafts`.
 * Evidence: documented (sanity.io/docs/content-lake/perspectives: "as if release-c had been published, followed by
 * release-b and finally release-a"; the changelog of 2025-02-19); client `validateApiPerspective`. A name that no
 * release has is no error: versions stand in bundles without a release, too.
 */
export function parsePerspective(text: string | undefined, apiVersion: string): Perspective {
  const knowsReleases = apiVersion !== 'v1' && (apiVersion === 'vX' || apiVersion >= RELEASES_SINCE)
  const raw = knowsReleases ? 'raw' : 'rawWithoutVersions'
  if (text === undefined || text === '') return knowsReleases ? 'published' : raw
  const names = text.split(',').map((name) => nameOf(name.trim(), text))
  const [only] = names
  if (names.length === 1 && only === 'raw') return raw
  if (names.length === 1 && only === 'published') return 'published'
  if (names.includes('raw')) throw wrong(text, '"raw" cannot be combined with others')
  const stack = [...new Set(names)]
  if (stack.length > MOST_BUNDLES) throw wrong(text, `at most ${MOST_BUNDLES} can be combined`)
  // What stands below the published documents is never seen.
  const bottom = stack.indexOf('published')
  return [...(bottom === -1 ? stack : stack.slice(0, bottom)), 'published']
}

/** As many as the Studio pins and more; a stack is looked through for every document. */
const MOST_BUNDLES = 100

function nameOf(name: string, text: string): string {
  if (name === 'previewDrafts') return DRAFTS_BUNDLE
  if (isBundleName(name)) return name
  throw wrong(text, `"${name}" is no name of a release: letters, digits, "_" and "-"`)
}

function wrong(text: string, reason: string): LakeError {
  return new LakeError('badRequest', `The perspective "${text}" cannot be used: ${reason}.`)
}

export function byId(a: {_id: string}, b: {_id: string}): number {
  return a._id < b._id ? -1 : a._id > b._id ? 1 : 0
}
