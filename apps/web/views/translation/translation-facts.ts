import type {Translation} from '@healing-library/content/queries/translations'
import type {PagePassage} from '@healing-library/content/translation/passages'

type Place = Pick<PagePassage, 'document' | 'type' | 'path'>

/** What a reader has to know of a translation: who made it when, and what of it is no longer so. */
export type TranslationFacts = {
  guideId: string
  translatedBy: Translation['translatedBy']
  translatedOn: string
  /** Whether somebody has held exactly this translation against its source, and signed that. */
  isSigned: boolean
  isStale: boolean
  changed: readonly Place[]
  missing: readonly Place[]
}
