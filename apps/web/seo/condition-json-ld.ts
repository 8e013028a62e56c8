import type {Condition} from '@healing-library/content/contracts/condition'
import {conditionPath} from '@healing-library/content/paths'
import type {MedicalCondition} from 'schema-dts'

import type {GuideReview} from '../views/guide/guide-review.ts'
import type {Node, UrlOf} from './json-ld.ts'
import {medicalPageJsonLd} from './medical-page-json-ld.ts'

/** A condition. That something is studied for it does not make that a treatment: none is named. */
export function conditionJsonLd(condition: Condition, review: GuideReview, urlOf: UrlOf): Node[] {
  const about = {
    '@type': 'MedicalCondition',
    name: condition.title,
    ...(condition.synonyms.length === 0 ? {} : {alternateName: condition.synonyms}),
    ...(condition.meshId === null
      ? {}
      : {
          code: {
            '@type': 'MedicalCode' as const,
            codeValue: condition.meshId,
            codingSystem: 'MeSH',
          },
        }),
  } satisfies MedicalCondition
  return medicalPageJsonLd({page: condition, review, about, url: urlOf(conditionPath(condition.slug))})
}
