import {z} from 'zod'

import {UNCITED} from '../rules/claims.ts'
import {
  ALIAS_KINDS,
  CARE_LEVELS,
  CONTRAINDICATION_STRENGTHS,
  EFFECT_SEVERITIES,
  EFFECT_TIMINGS,
  EFFECT_VALENCES,
  FREQUENCY_BANDS,
  INDICATION_STATUSES,
  CONFIDENCES,
  INTERACTION_BASES,
  INTERACTION_KINDS,
  INTERACTION_SEVERITIES,
} from '../vocabulary.ts'
import {citations, optionalCitations} from './citation.ts'
import {approvalIsSupported, claim} from './claim.ts'
import {clinicalText} from './clinical-text.ts'
import {documentRow, jurisdiction, key, oneOf, optionalText, partialDate, rows, text} from './parts.ts'

export const alias = z.object({_key: key, name: text, kind: oneOf(ALIAS_KINDS)})

export const keyFact = z.object({_key: key, label: text, statement: text, citations})

export const contraindication = z.object({
  _key: key,
  condition: text,
  strength: oneOf(CONTRAINDICATION_STRENGTHS),
  note: text,
  citations,
})

const otherGuide = z.object({_id: text, _type: z.literal('substanceGuide'), title: text, slug: text})

export const interaction = z
  .object({
    ...documentRow('interaction'),
    with: text,
    /** The other side as addresses name it: the slug of its guide or its name, in every language the same. */
    address: text,
    kind: oneOf(INTERACTION_KINDS),
    /** The page of the other side, where it has one. */
    guide: otherGuide.nullable(),
    severity: oneOf(INTERACTION_SEVERITIES),
    basis: oneOf(INTERACTION_BASES).nullable(),
    mechanism: optionalText,
    note: text,
    doseContext: optionalText,
    citations: optionalCitations,
  })
  // What is not known needs no source; everything else does.
  .superRefine(({severity, citations: sources}, context) => {
    if (severity === 'unknown' || sources.length > 0) return
    context.addIssue({code: 'custom', path: ['citations'], message: UNCITED})
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
  ...documentRow('treatmentFramework'),
  name: text,
  setting: text,
  roleOfTherapy: text,
  whatItLooksLike: text,
  citations,
})

export const sessionPhase = z.object({
  ...documentRow('sessionPhase'),
  name: text,
  what: text,
  who: optionalText,
  duration: optionalText,
  questions: rows(text),
  citations: optionalCitations,
})

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
  ...documentRow('legalStatus'),
  jurisdiction,
  region: optionalText,
  schedule: text,
  medicalUse: text,
  since: partialDate.nullable(),
  checkedOn: z.iso.date(),
  note: optionalText,
  confidence: oneOf(CONFIDENCES).nullable(),
  citations,
})

/** A claim on the page of a guide, with the conditions whose pages show it, too. */
export const guideClaim = claim.safeExtend({
  conditions: rows(z.object({_id: text, _type: z.literal('condition'), title: text})),
})

export const timelineEvent = z.object({
  ...documentRow('timelineEvent'),
  date: partialDate,
  title: text,
  body: optionalText,
  citations,
})

export const mythFact = z.object({...documentRow('mythFact'), myth: text, fact: text, citations})

export const faqItem = z.object({
  ...documentRow('faq'),
  question: text,
  answer: clinicalText,
  citations: optionalCitations,
})

export const safetyNotice = z.object({
  ...documentRow('safetyNotice'),
  title: text,
  authority: text,
  jurisdiction,
  issuedOn: partialDate,
  url: z.url({protocol: /^https$/}),
  summary: text,
  checkedOn: z.iso.date(),
  citations,
})
