import {z} from 'zod'

import {isRegistryWord} from '../rules/registry-words.ts'
import {claim} from './claim.ts'
import {clinicalText} from './clinical-text.ts'
import {guideContext} from './guide-context.ts'
import {faqItem, indication} from './guide-rows.ts'
import {pageEditorial, pageLink} from './modality.ts'
import {optionalText, rows, text} from './parts.ts'

/** A condition as its page shows it: what the library holds for it, wherever that stands. */
export const condition = z.object({
  _id: text,
  _type: z.literal('condition'),
  title: text,
  slug: text,
  meshId: optionalText,
  synonyms: rows(text),
  deck: text,
  summary: text,
  overview: clinicalText,
  /** Guides of substances that are used or studied for it, each with what it says of approval for this condition. */
  substances: rows(pageLink('substanceGuide').extend({indications: rows(indication)})),
  /** Ways of care for it, the same way. */
  modalities: rows(pageLink('modality').extend({indications: rows(indication)})),
  evidence: rows(claim),
  faq: rows(faqItem),
  guidelines: guideContext.guidelines,
  related: rows(pageLink('condition')),
  /** Of each registered trial of this condition, its status; null where nobody knows. */
  trialStatuses: rows(
    z
      .object({
        overallStatus: z.string().refine(isRegistryWord, 'not a word of the registry').nullable(),
        statusAsOf: optionalText,
      })
      // A status without its day reads as today's: rather none.
      .transform((trial) => (trial.statusAsOf === null ? {...trial, overallStatus: null} : trial)),
  ),
  ...pageEditorial,
})

/** A condition in a list. */
export const conditionCard = pageLink('condition').extend({
  synonyms: rows(text),
  trialCount: z.number().int().nonnegative(),
})

/**
 * A page of a condition, parsed; `meshId` is its MeSH descriptor or null, and days are null where nobody wrote them
 * down.
 */
export type Condition = z.output<typeof condition>
/** What a list says of a condition, with its other names and the number of registered trials. */
export type ConditionCard = z.output<typeof conditionCard>
