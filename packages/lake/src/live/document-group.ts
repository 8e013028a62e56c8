import {draftIdOf, isVersionId, publishedIdOf} from '../domain/document-id.ts'
import type {LakeDocument} from '../domain/document.ts'
import type {DatasetStore} from '../store/store.ts'

/** A document as it is published, drafted and changed by releases: each of these can cover another. */
export function documentGroup(store: DatasetStore, publishedId: string): LakeDocument[] {
  const own = [store.document(publishedId), store.document(draftIdOf(publishedId))]
  const versions = versionsById(store.documents()).get(publishedId) ?? []
  return [...own.flatMap((document) => document ?? []), ...versions]
}

/** A store's list is never changed, so that what is found in it holds as long as the list does. */
const known = new WeakMap<readonly LakeDocument[], Map<string, LakeDocument[]>>()

function versionsById(documents: readonly LakeDocument[]): Map<string, LakeDocument[]> {
  const found = known.get(documents)
  if (found) return found
  const versions = Map.groupBy(
    documents.slice(placeOfVersions(documents)).filter(({_id}) => isVersionId(_id)),
    ({_id}) => publishedIdOf(_id),
  )
  known.set(documents, versions)
  return versions
}

/** Where versions begin in a list that is in the order of ids. */
function placeOfVersions(documents: readonly LakeDocument[]): number {
  let [low, high] = [0, documents.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((documents[middle]?._id ?? '') < 'versions.') low = middle + 1
    else high = middle
  }
  return low
}
