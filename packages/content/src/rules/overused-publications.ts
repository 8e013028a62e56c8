import {citedPublicationIds} from './cited-publications.ts'

/** More than this many claims on one publication, and a reader should know how narrow the ground is. */
export const MAX_CLAIMS_A_PUBLICATION = 12

/** Publications that hold up more claims than the limit, the most used first. A row that cites one twice counts once. */
export function overusedPublications(
  claims: readonly unknown[],
  limit = MAX_CLAIMS_A_PUBLICATION,
): {id: string; claims: number}[] {
  const counts = new Map<string, number>()
  for (const id of claims.flatMap(citedPublicationIds)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count > limit)
    .map(([id, count]) => ({id, claims: count}))
    .toSorted((left, right) => right.claims - left.claims || left.id.localeCompare(right.id))
}
