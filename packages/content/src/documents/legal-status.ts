import {CONFIDENCES} from '../vocabulary/evidence.ts'
import {citations} from './citations.ts'
import {day, documentOf, jurisdiction, oneOf, partialDate, reference, words} from './parts.ts'

/**
 * What the law of a jurisdiction, or of a `region` of it, says of one substance, as somebody read it on `checkedOn`.
 */
export const legalStatus = documentOf('legalStatus', {
  substance: reference,
  jurisdiction,
  region: words(80).optional(),
  schedule: words(160),
  medicalUse: words(300),
  since: partialDate.optional(),
  checkedOn: day,
  note: words(500).optional(),
  confidence: oneOf(CONFIDENCES).optional(),
  citations,
})
