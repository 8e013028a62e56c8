import {z} from 'zod'

import {approvalProblem} from '../rules/claims.ts'
import {
  ALIAS_KINDS,
  CARE_LEVELS,
  CERTAINTIES,
  CLAIM_KINDS,
  CONTRAINDICATION_STRENGTHS,
  EFFECT_SEVERITIES,
  EFFECT_TIMINGS,
  EFFECT_VALENCES,
  FREQUENCY_BANDS,
  INDICATION_STATUSES,
  INTERACTION_KINDS,
  INTERACTION_SEVERITIES,
} from '../vocabulary.ts'
import {type Citation, citations, optionalCitations} from './citation.ts'
import {clinicalText} from './clinical-text.ts'
import {jurisdiction, key, oneOf, optionalText, partialDate, rows, text} from './parts.ts'

export const alias = z.object({_key: key, name: text, kind: oneOf(ALIAS_KINDS)})

export const keyFact = z.object({_key: key, label: text, statement: text, citations})

export const careCard = z.object({
  _key: key,
  level: oneOf(CARE_LEVELS),
  heading: text,
  items: z.array(text).min(1),
  action: text,
  citations,
})

export const contraindication = z.object({
  _key: key,
  condition: text,
  strength: oneOf(CONTRAINDICATION_STRENGTHS),
  note: text,
  citations,
})

export const interaction = z.object({
  _key: key,
  with: text,
  kind: oneOf(INTERACTION_KINDS),
  severity: oneOf(INTERACTION_SEVERITIES),
  mechanism: optionalText,
  note: text,
  citations,
})

export const effect = z.object({
  _key: key,
  name: text,
  valence: oneOf(EFFECT_VALENCES),
  timing: oneOf(EFFECT_TIMINGS),
  frequency: oneOf(FREQUENCY_BANDS).nullable(),
  /** The entry of the vocabulary, where the row names one. */
  term: z.object({_id: text, _type: z.literal('effectTerm'), slug: optionalText}).nullable(),
  severity: oneOf(EFFECT_SEVERITIES).nullable(),
  careLevel: oneOf(CARE_LEVELS).nullable(),
  note: text,
  citations,
})

export const framework = z.object({
  _key: key,
  name: text,
  setting: text,
  roleOfTherapy: text,
  whatItLooksLike: text,
  citations,
})

export const sessionPhase = z.object({
  _key: key,
  name: text,
  what: text,
  questions: rows(text),
  citations: optionalCitations,
})

type Approvable = {kind?: string; status?: string; citations: readonly Citation[]}

/** Rule 1 again at the boundary: an approval that no regulator's document supports is not shown. */
function approvalIsSupported(row: Approvable, context: z.RefinementCtx): void {
  const kinds = row.citations.map(({publication}) => publication.publisherKind)
  const problem = approvalProblem(row, kinds)
  if (problem !== undefined) context.addIssue({code: 'custom', message: problem})
}

export const indication = z
  .object({
    _key: key,
    condition: text,
    status: oneOf(INDICATION_STATUSES),
    product: text,
    jurisdiction,
    since: partialDate.nullable(),
    note: optionalText,
    citations,
  })
  .superRefine(approvalIsSupported)

export const legalStatus = z.object({
  _key: key,
  jurisdiction,
  schedule: text,
  medicalUse: text,
  checkedOn: z.iso.date(),
  note: optionalText,
  citations,
})

export const claim = z
  .object({
    _key: key,
    statement: text,
    kind: oneOf(CLAIM_KINDS),
    certainty: oneOf(CERTAINTIES),
    population: optionalText,
    citations,
  })
  .superRefine(approvalIsSupported)

export const timelineEvent = z.object({
  _key: key,
  date: partialDate,
  title: text,
  body: optionalText,
  citations,
})

export const mythFact = z.object({_key: key, myth: text, fact: text, citations})

export const faqItem = z.object({
  _key: key,
  question: text,
  answer: clinicalText,
  citations: optionalCitations,
})
