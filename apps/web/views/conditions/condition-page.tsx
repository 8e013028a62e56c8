import type {Condition} from '@healing-library/content/contracts/condition'
import {HELP_PATH} from '@healing-library/content/paths'

import type {ConditionsWords} from '../../messages/en/conditions.ts'
import type {GuideWords} from '../../messages/en/guide.ts'
import {ClinicalPage} from '../clinical/clinical-page.tsx'
import type {GuideReview} from '../guide/guide-review.ts'
import {conditionParts} from './condition-parts.tsx'

/** What the library holds for one condition, wherever it stands. */
export function ConditionPage({
  condition,
  review,
  words,
  guideWords,
}: {
  condition: Condition
  review: GuideReview
  words: ConditionsWords
  guideWords: GuideWords
}) {
  return (
    <ClinicalPage
      page={condition}
      alsoCalled={condition.synonyms}
      first={{
        title: words.first,
        text: (
          <>
            {words.firstText} <a href={HELP_PATH}>{words.helpNow}</a>
          </>
        ),
      }}
      early={[]}
      parts={conditionParts(condition, words, guideWords)}
      review={review}
      words={guideWords}
    />
  )
}
