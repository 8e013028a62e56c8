import type {Modality} from '@healing-library/content/contracts/modality'
import {modalityPath} from '@healing-library/content/paths'
import type {MedicalTherapy} from 'schema-dts'

import type {GuideReview} from '../views/guide/guide-review.ts'
import type {Node, UrlOf} from './json-ld.ts'
import {medicalPageJsonLd} from './medical-page-json-ld.ts'

/** A way of care. */
export const treatmentJsonLd = (modality: Modality, review: GuideReview, urlOf: UrlOf): Node[] =>
  medicalPageJsonLd({
    page: modality,
    review,
    about: {'@type': 'MedicalTherapy', name: modality.title} satisfies MedicalTherapy,
    url: urlOf(modalityPath(modality.slug)),
  })
