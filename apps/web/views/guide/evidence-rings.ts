import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import {CERTAINTIES, CLAIM_KINDS} from '@healing-library/content/vocabulary/evidence'

import type {GuideWords} from '../../messages/en/guide.ts'
import type {Ring} from '../../ui/rings.tsx'
import {groupByWords, sortByWords} from './group-by-words.ts'

type Claim = Pick<SubstanceGuide['evidence'][number], '_key' | 'certainty' | 'kind'>

/** How far round a ring is drawn. A claim that nobody has graded is dotted: it is not a low grade. */
export const FULLNESS = {
  high: 1,
  moderate: 0.75,
  low: 0.5,
  veryLow: 0.25,
  notAssessed: undefined,
} as const satisfies Record<Claim['certainty'], number | undefined>

/** One ring a claim, the innermost first, in the order in which the page states them. */
export function evidenceRings(evidence: readonly Claim[]): Ring[] {
  return sortByWords(evidence, CLAIM_KINDS, ({kind}) => kind).map((claim) => ({
    key: claim._key,
    fullness: FULLNESS[claim.certainty],
    tone: claim.kind,
  }))
}

/** The same picture in words, for those who do not see it. */
export function describeRings(
  evidence: readonly Claim[],
  {pictures: {rings}, vocabulary}: GuideWords,
): string {
  const counts = groupByWords(evidence, CERTAINTIES, ({certainty}) => certainty)
    .map(({key, rows}) => rings.count(rows.length, vocabulary.certainties[key]))
    .join(', ')
  return rings.name(evidence.length, counts)
}
