import {clinicalText} from './clinical-text.ts'
import {editorial} from './editorial.ts'
import {atLeastOne, documentOf, lines, list, reference, references, slug, summary, words} from './parts.ts'
import {careCard, contraindication, indication} from './rows.ts'

/** A stored way of care, called a treatment on screen; it names at least one substance. */
export const modality = documentOf('modality', {
  title: words(80),
  slug,
  deck: words(160),
  summary,
  riskLine: words(240),
  substances: references.min(1, atLeastOne),
  conditions: references.optional(),
  overview: clinicalText.optional(),
  setting: words(300),
  roleOfTherapy: words(400),
  sessionPhases: references.optional(),
  frameworks: references.optional(),
  checklist: lines().max(12, 'Twelve at most.').optional(),
  indications: list(indication).optional(),
  careCards: list(careCard).max(4, 'Four cards at most: few are read.').optional(),
  contraindications: list(contraindication).optional(),
  evidence: references.optional(),
  mythFacts: references.optional(),
  faq: references.optional(),
  guidelines: references.optional(),
  media: references.optional(),
  training: references.optional(),
  related: references.optional(),
  callToAction: reference.optional(),
  ...editorial,
})
