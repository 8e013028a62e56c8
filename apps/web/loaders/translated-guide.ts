import 'server-only'
import type {Language} from '@healing-library/content/contracts/translation'
import {parseSubstanceGuide, type SubstanceGuide} from '@healing-library/content/queries/substance-guide'
import {translate, translationState} from '@healing-library/content/translation/translate'
import {stegaClean} from '@sanity/client/stega'

import type {GuideReview} from '../views/guide/guide-review.ts'
import type {TranslationFacts} from '../views/translation/translation-facts.ts'
import {reviewOf} from './review-of.ts'
import {loadSubstanceGuide} from './substance-guide.ts'
import {readTranslation} from './translations.ts'

export type LoadedTranslation = {guide: SubstanceGuide; review: GuideReview; facts: TranslationFacts}

/** A guide in another language; null where no guide has the slug, or nobody has translated it. */
export async function loadTranslatedGuide(
  language: Language,
  slug: string,
): Promise<LoadedTranslation | null> {
  'use cache'
  const source = await loadSubstanceGuide(slug)
  if (source === null) return null
  const translation = await readTranslation(source.guide._id, language)
  if (translation === null) return null
  const shown = stegaClean(source.guide)
  // What has no translation leaves a gap here by intention, which the page tells: no misfit for the log.
  const {value: guide} = parseSubstanceGuide(translate(shown, translation.passages))
  if (guide === null) return null
  const {isStale, changed, missing} = translationState(shown, translation)
  const isSigned = (await reviewOf(translation)).state === 'reviewed'
  return {
    guide,
    // A clinician signed the English words. They are these words only where somebody signed that, too.
    review: isSigned && !isStale ? source.review : {...source.review, state: 'awaiting'},
    facts: {
      guideId: source.guide._id,
      translatedBy: translation.translatedBy,
      translatedOn: translation.translatedOn,
      isSigned,
      isStale,
      changed: changed.map(({document, type, path}) => ({document, type, path})),
      missing: missing.map(({document, type, path}) => ({document, type, path})),
    },
  }
}
