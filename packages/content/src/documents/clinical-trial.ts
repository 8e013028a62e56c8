import {PSYCHOTHERAPY_COMPONENTS} from '../vocabulary/trials.ts'
import {documentOf, instant, list, oneOf, references, rowOf, words} from './parts.ts'
import {registryShape} from './registry-shape.ts'
import {changeFields} from './trial-change.ts'

/** A trial as visitors see it: the registry's words as a curator accepted them, and beside them the staff's. */
export const clinicalTrial = documentOf('clinicalTrial', {
  ...registryShape,
  substances: references.optional(),
  studiedConditions: references.optional(),
  publications: references.optional(),
  psychotherapy: oneOf(PSYCHOTHERAPY_COMPONENTS).optional(),
  plainSummary: words(1200).optional(),
  staffNote: words(400).optional(),
  changes: list(rowOf('trialChange', {...changeFields, acceptedAt: instant})).optional(),
}).refine(({overallStatus, statusAsOf}) => overallStatus === undefined || statusAsOf !== undefined, {
  path: ['statusAsOf'],
  message: 'A status without its day misleads: give the day.',
})
