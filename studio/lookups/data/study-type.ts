import type {STUDY_TYPES} from '@healing-library/content/vocabulary/evidence'

/** PubMed's kinds of publications, the most telling first. A kind that says nothing of the study leaves it to a person. */
const KINDS: readonly [pubmed: string, ours: keyof typeof STUDY_TYPES][] = [
  ['meta-analysis', 'systematicReview'],
  ['systematic review', 'systematicReview'],
  ['practice guideline', 'consensus'],
  ['guideline', 'consensus'],
  ['consensus statement', 'consensus'],
  ['consensus development conference', 'consensus'],
  ['randomized controlled trial', 'randomisedTrial'],
  ['case reports', 'caseReport'],
  ['review', 'review'],
]

/** The kind of study by what PubMed calls the publication; undefined where it does not say. */
export function studyTypeOf(publicationTypes: readonly string[]): keyof typeof STUDY_TYPES | undefined {
  const told = publicationTypes.map((type) => type.toLowerCase())
  return KINDS.find(([kind]) => told.includes(kind))?.[1]
}
