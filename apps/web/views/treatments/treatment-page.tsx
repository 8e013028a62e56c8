import type {Modality} from '@healing-library/content/contracts/modality'

import type {GuideWords} from '../../messages/en/guide.ts'
import type {TreatmentsWords} from '../../messages/en/treatments.ts'
import {ClinicalPage} from '../clinical/clinical-page.tsx'
import type {GuideReview} from '../guide/guide-review.ts'
import {earlyTreatmentParts, treatmentParts} from './treatment-parts.tsx'

/** Everything that the library knows about one way of care, safety first. */
export function TreatmentPage({
  modality,
  review,
  words,
  guideWords,
}: {
  modality: Modality
  review: GuideReview
  words: TreatmentsWords
  guideWords: GuideWords
}) {
  return (
    <ClinicalPage
      page={modality}
      first={{title: guideWords.knowThisFirst, text: modality.riskLine}}
      early={earlyTreatmentParts(modality, {words, guideWords})}
      parts={treatmentParts(modality, {words, guideWords})}
      review={review}
      words={guideWords}
    />
  )
}
