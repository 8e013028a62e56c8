import type {LakeDocument} from '../domain/document.ts'
import {referencesIn} from '../domain/references.ts'
import type {DocumentChange} from '../domain/working-set.ts'
import {LakeError} from '../errors.ts'

/** The documents as a transaction finds them, and who points at them. */
export type ReferenceState = {
  document: (id: string) => LakeDocument | undefined
  /** May name more than still do: each is looked at. */
  referrersOf: (id: string) => Iterable<string>
}

/**
 * A strong reference always leads somewhere: throws `referenced` when a transaction deletes what others
 * point at, or writes a reference to what is not there. Looked at once, at its end, so that documents
 * that point at each other can be written together.
 * Evidence: documented (sanity.io/docs/reference-type); error names as `@sanity/client` shows them.
 */
export function protectReferences(changes: readonly DocumentChange[], state: ReferenceState): void {
  const after = new Map(changes.map((change) => [change.id, change.after]))
  const exists = (id: string) =>
    after.has(id) ? after.get(id) !== undefined : state.document(id) !== undefined

  for (const [index, change] of changes.entries()) {
    if (change.after) mustLeadSomewhere(change.after, change.before, index, exists)
  }
  const deleted = new Set(changes.filter((change) => change.before && !change.after).map(({id}) => id))
  const candidates = new Set([...deleted].flatMap((id) => [...state.referrersOf(id)]))
  const referrers = [...candidates]
    .sort()
    .filter((id) => !after.has(id))
    .flatMap((id) => state.document(id) ?? [])
    .filter((document) => [...referencesIn(document, 'strong')].some((target) => deleted.has(target)))
  if (referrers.length > 0) refuseDelete(deleted, referrers)
}

function mustLeadSomewhere(
  document: LakeDocument,
  before: LakeDocument | undefined,
  index: number,
  exists: (id: string) => boolean,
): void {
  const old = before ? referencesIn(before, 'strong') : new Set<string>()
  for (const target of referencesIn(document, 'strong')) {
    if (old.has(target) || exists(target)) continue
    const description = `Document "${document._id}" references non-existent document "${target}"`
    throw new LakeError('referenced', `Mutation failed: ${description}`, {
      items: [
        {
          index,
          error: {
            type: 'documentHasNonExistentReferenceError',
            description,
            id: document._id,
            referencingIDs: [target],
          },
        },
      ],
    })
  }
}

function refuseDelete(deleted: ReadonlySet<string>, referrers: readonly LakeDocument[]): void {
  const items = [...deleted].flatMap((id, index) => {
    const referencingIDs = referrers.filter((one) => referencesIn(one, 'strong').has(id)).map(({_id}) => _id)
    if (referencingIDs.length === 0) return []
    const description = `Document "${id}" cannot be deleted as there are references to it from "${referencingIDs[0]}"`
    return [{index, error: {type: 'documentHasExistingReferencesError', description, id, referencingIDs}}]
  })
  throw new LakeError(
    'referenced',
    `Mutation failed: ${items[0]?.error.description ?? 'a referenced document'}`,
    {items},
  )
}
