import {z} from 'zod'

import {claim} from './claim.ts'
import {guideContext} from './guide-context.ts'
import {alias, contraindication, effect, framework, indication, keyFact, legalStatus} from './guide-rows.ts'
import {recordedPair} from './interaction-pair.ts'
import {rows, text} from './parts.ts'

/** A guide as far as it is set beside another. */
const comparedGuide = z.object({
  _id: text,
  _type: z.literal('substanceGuide'),
  title: text,
  slug: text,
  deck: text,
  riskLine: text,
  aliases: rows(alias),
  keyFacts: rows(keyFact),
  indications: rows(indication),
  legalStatus: rows(legalStatus),
  targets: guideContext.targets,
  routeFacts: guideContext.routeFacts,
  effects: rows(effect),
  contraindications: rows(contraindication),
  frameworks: rows(framework),
  evidence: rows(claim),
  trialCount: z.number().int().nonnegative(),
  recruitingCount: z.number().int().nonnegative(),
  contentUpdated: z.iso.date().nullable(),
  nextReviewDue: z.iso.date().nullable(),
})

/** Two or three guides and what is recorded between them. */
export const comparison = z.object({
  guides: rows(comparedGuide),
  /** What is recorded of any two of them. */
  interactions: rows(recordedPair),
})

/**
 * One column of a comparison: a guide's rows with their sources, and how many trials are known, of which how many
 * recruit.
 */
export type ComparedGuide = z.output<typeof comparedGuide>
/** As asked for: guides that do not exist are missing from `guides`. */
export type Comparison = z.output<typeof comparison>
