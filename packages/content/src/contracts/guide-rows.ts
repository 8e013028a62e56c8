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
  INTERACTION_BASES,
  INTERACTION_KINDS,
  INTERACTION_SEVERITIES,
} from '../vocabulary/clinical.ts'
import {CONFIDENCES} from '../vocabulary/evidence.ts'
import {citations, optionalCitations} from './citation.ts'
import {approvalIsSupported, claim} from './claim.ts'
import {clinicalText} from './clinical-text.ts'
import {documentRow, jurisdiction, key, oneOf, optionalText, partialDate, rows, text} from './parts.ts'

/** A further name of a substance. */
export const alias = z.object({_key: key, name: text, kind: oneOf(ALIAS_KINDS)})

/** One short fact of the box at the head of a guide, with its sources. */
export const keyFact = z.object({_key: key, label: text, statement: text, citations})

/** Who should not be treated, how firmly that is said, and why. */
export const contraindication = z.object({
  _key: key,
  condition: text,
  strength: oneOf(CONTRAINDICATION_STRENGTHS),
  note: text,
  citations,
})

const otherGuide = z.object({_id: text, _type: z.literal('substanceGuide'), title: text, slug: text})

/**
 * A recorded pair, seen from one of its sides. Without a source it is left out, unless it says that nothing is known.
 */
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

/** An effect, wanted or not; null where a frequency, a severity or a care level was not recorded. */
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

/** A way in which sessions are arranged around the substance, with its sources. */
export const framework = z.object({
  ...documentRow('treatmentFramework'),
  name: text,
  setting: text,
  roleOfTherapy: text,
  whatItLooksLike: text,
  citations,
})

/** What happens in one part of a treatment, by whom and for how long. */
export const sessionPhase = z.object({
  ...documentRow('sessionPhase'),
  name: text,
  what: text,
  who: optionalText,
  duration: optionalText,
  questions: rows(text),
  citations: optionalCitations,
})

/** A use for a condition in one jurisdiction. `approved` without a regulator's document does not fit. */
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

/** The law of one jurisdiction as it was read on `checkedOn`; `region` is a part of it, null for all of it. */
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

/** What happened, and when: a year, a month or a day, as far as it is known. */
export const timelineEvent = z.object({
  ...documentRow('timelineEvent'),
  date: partialDate,
  title: text,
  body: optionalText,
  citations,
})

/** What is said wrongly, and what the sources say instead. */
export const mythFact = z.object({...documentRow('mythFact'), myth: text, fact: text, citations})

/** A question of visitors and its answer, which is running text. */
export const faqItem = z.object({
  ...documentRow('faq'),
  question: text,
  answer: clinicalText,
  citations: optionalCitations,
})

/** A warning of an authority, in our words, with the address of its own and the day on which we looked. */
export const safetyNotice = z.object({
  ...documentRow('safetyNotice'),
  title: text,
  authority: text,
  jurisdiction,
  issuedOn: partialDate,
  url: z.url({protocol: /^https$/}),
  summary: text,
  checkedOn: z.iso.date(),
  /** The last day on which it is shown. */
  expiresAt: z.iso.date().nullable(),
  citations,
})
