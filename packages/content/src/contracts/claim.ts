import {z} from 'zod'

import {approvalProblem} from '../rules/claims.ts'
import {CERTAINTIES, CLAIM_KINDS} from '../vocabulary/evidence.ts'
import {type Citation, citations} from './citation.ts'
import {documentRow, oneOf, optionalText, text} from './parts.ts'

type Approvable = {kind?: string; status?: string; citations: readonly Citation[]}

/** Rule 1 again at the boundary: an approval that no regulator's document supports is not shown. */
export function approvalIsSupported(row: Approvable, context: z.RefinementCtx): void {
  const kinds = row.citations.map(({publication}) => publication.publisherKind)
  const problem = approvalProblem(row, kinds)
  if (problem !== undefined) context.addIssue({code: 'custom', message: problem})
}

/** A claim wherever a page shows it: in its list of evidence, beside a story, in running text. */
export const claim = z
  .object({
    ...documentRow('claim'),
    statement: text,
    kind: oneOf(CLAIM_KINDS),
    certainty: oneOf(CERTAINTIES),
    population: optionalText,
    citations,
  })
  .superRefine(approvalIsSupported)

/**
 * A statement with at least one citation; `certainty` is GRADE's word or "notAssessed", `population` null where not
 * written down.
 */
export type Claim = z.output<typeof claim>
