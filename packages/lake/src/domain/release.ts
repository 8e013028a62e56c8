import {bundleOf, releaseDocumentIdOf} from './document-id.ts'
import type {LakeDocument} from './document.ts'
import {isJsonObject} from './json.ts'

/**
 * Content releases as they are kept: a document `_.releases.<name>` of this type describes one, and the documents in it
 * are those whose ids begin with `versions.<name>.`.
 * Evidence: `@sanity/client` (ReleaseDocument, ReleaseState); `sanity` (createReleaseStore).
 */
export const RELEASE_TYPE = 'system.release'

/** Every action is one transaction here: the states of hosted Sanity that last for a moment do not occur. */
const STATES = ['active', 'scheduled', 'archived', 'published'] as const
export type ReleaseState = (typeof STATES)[number]

export function releaseStateOf(document: LakeDocument | undefined): ReleaseState | undefined {
  if (document?._type !== RELEASE_TYPE) return undefined
  return STATES.find((state) => state === document['state'])
}

/** When a scheduled release is to be published, in milliseconds since the epoch. */
export function publishAtMs(document: LakeDocument): number | undefined {
  const at = document['publishAt']
  if (releaseStateOf(document) !== 'scheduled' || typeof at !== 'string') return undefined
  const ms = Date.parse(at)
  return Number.isNaN(ms) ? undefined : ms
}

/** A version that takes the published document away when its release is published. */
export function isToBeUnpublished(version: LakeDocument): boolean {
  const system = version['_system']
  return isJsonObject(system) && system['delete'] === true
}

/**
 * The state of the release that a version belongs to, when that keeps the version from being written; undefined: it may
 * be. A version whose bundle has no release may, too.
 */
export function lockOf(id: string, read: (id: string) => LakeDocument | undefined): ReleaseState | undefined {
  const bundle = bundleOf(id)
  const state = bundle === undefined ? undefined : releaseStateOf(read(releaseDocumentIdOf(bundle)))
  return state === 'active' ? undefined : state
}
