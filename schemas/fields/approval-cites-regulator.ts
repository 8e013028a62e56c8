import {API_VERSION} from '@healing-library/content/api-version'
import {citedPublicationIds} from '@healing-library/content/rules/cited-publications'
import {approvalProblem, statesApproval} from '@healing-library/content/rules/claims'
import type {ValidationContext} from 'sanity'

type Row = Record<string, unknown>

/**
 * Validates a row that may state an approval: then one of the cited publications must come from a regulator.
 * It asks the Content Lake, because a reference does not say who published what it points to; rows that state
 * no approval cost no request.
 */
export async function approvalCitesRegulator(
  row: Row | undefined,
  context: ValidationContext,
): Promise<true | string> {
  const stated = {kind: text(row?.['kind']), status: text(row?.['status'])}
  if (!statesApproval(stated)) return true
  const ids = citedPublicationIds(row)
  if (ids.length === 0) return approvalProblem(stated, []) ?? true
  const kinds = await context
    .getClient({apiVersion: API_VERSION})
    .fetch<string[]>(
      '*[_id in $ids && defined(publisherKind)].publisherKind',
      {ids: ids.flatMap((id) => [id, `drafts.${id}`])},
      {perspective: 'raw'},
    )
  return approvalProblem(stated, kinds) ?? true
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
