import type {Modality} from '@healing-library/content/contracts/modality'
import {CERTAINTIES} from '@healing-library/content/vocabulary/evidence'

import type {GuideWords} from '../../messages/en/guide.ts'
import {groupByWords} from './group-by-words.ts'

/** Of each publication: how certain the statements are that this guide rests on it, the surest first. */
export function gradesOf(
  {evidence}: {evidence: Modality['evidence']},
  words: GuideWords,
): (publicationId: string) => string | undefined {
  return (id) => {
    const claims = evidence.filter(({citations}) => citations.some(({publication}) => publication._id === id))
    const grades = groupByWords(claims, CERTAINTIES, ({certainty}) => certainty)
    return grades.length === 0
      ? undefined
      : grades.map(({key}) => words.vocabulary.certainties[key].toLowerCase()).join(', ')
  }
}
