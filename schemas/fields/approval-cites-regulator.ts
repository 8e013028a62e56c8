import {API_VERSION} from '@healing-library/content/api-version'
import {citedPublicationIds} from '@healing-library/content/rules/cited-publications'
import {approvalProblem, statesApproval} from '@healing-library/content/rules/claims'
import type {ValidationContext} from 'sanity'

/**
 * Validates the sources of a row that may state an approval: then one of them must come from a regulator.
 * It asks the Content Lake, because a reference does not say who published what it points to; rows that state
 * no approval, or have no source yet, cost no request.
 *
 * A rule of the field, not of the row: outside the Studio, validation lowers what an object's own rule says to a
 * warning.
 */
export async function approvalCitesRegulator(
  _citations: unknown,
  context: ValidationContext,
): Promise<true | string> {
  const row = context.parent
  const stated = {kind: text(row, 'kind'), status: text(row, 'status')}
  const ids = citedPublicationIds(row)
  if (!statesApproval(stated) || ids.length === 0) return true
  const kinds = await context
    .getClient({apiVersion: API_VERSION})
    .fetch<string[]>(
      '*[_id in $ids && defined(publisherKind)].publisherKind',
      {ids: ids.flatMap((id) => [id, `drafts.${id}`])},
      {perspective: 'raw'},
    )
  return approvalProblem(stated, kinds) ?? true
}

function text(row: unknown, name: string): string | undefined {
  const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined
  return typeof value === 'string' ? value : undefined
}
