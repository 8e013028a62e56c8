import {isMeshId} from '../rules/identifiers.ts'
import {CARE_LEVELS, EFFECT_VALENCES} from '../vocabulary/clinical.ts'
import {anyText, documentOf, lines, oneOf, slug, words} from './parts.ts'

/** An effect that several guides name in the same words; `meshId` is a MeSH descriptor. */
export const effectTerm = documentOf('effectTerm', {
  name: words(100),
  slug,
  description: words(300),
  valence: oneOf(EFFECT_VALENCES),
  synonyms: lines().optional(),
  careLevel: oneOf(CARE_LEVELS).optional(),
  meshId: anyText.refine(isMeshId, 'D and six or nine digits, such as D004213.').optional(),
})
