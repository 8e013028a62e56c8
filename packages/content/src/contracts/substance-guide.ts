import {z} from 'zod'

import {careCard} from './care-card.ts'
import {clinicalText} from './clinical-text.ts'
import {clinicalTrial} from './clinical-trial.ts'
import {guideContext} from './guide-context.ts'
import {
  alias,
  contraindication,
  effect,
  faqItem,
  framework,
  guideClaim,
  indication,
  interaction,
  keyFact,
  legalStatus,
  mythFact,
  safetyNotice,
  sessionPhase,
  timelineEvent,
} from './guide-rows.ts'
import {rows, text} from './parts.ts'
import {person} from './person.ts'
import {picture} from './picture.ts'
import {signOff} from './sign-off.ts'
import {testimonial} from './testimonial.ts'

/** A guide as its page shows it: every row with its sources, every source with its record. */
export const substanceGuide = z.object({
  _id: text,
  _type: z.literal('substanceGuide'),
  title: text,
  slug: text,
  deck: text,
  summary: text,
  riskLine: text,
  image: picture.nullable(),
  aliases: rows(alias),
  keyFacts: rows(keyFact),
  overview: clinicalText,
  careCards: rows(careCard),
  contraindications: rows(contraindication),
  safetyNotices: rows(safetyNotice),
  interactions: rows(interaction),
  effects: rows(effect),
  experience: clinicalText,
  frameworks: rows(framework),
  sessionPhases: rows(sessionPhase),
  checklist: rows(text),
  indications: rows(indication),
  legalStatus: rows(legalStatus),
  evidence: rows(guideClaim),
  timeline: rows(timelineEvent),
  mythFacts: rows(mythFact),
  faq: rows(faqItem),
  trials: rows(clinicalTrial),
  trialCount: z.number().int().nonnegative(),
  ...guideContext,
  testimonials: rows(testimonial),
  signOffs: rows(signOff),
  authors: rows(person),
  firstPublished: z.iso.date().nullable(),
  contentUpdated: z.iso.date().nullable(),
  nextReviewDue: z.iso.date().nullable(),
})

/**
 * A guide, parsed: a row that did not fit is missing, and a page says what it lacks. Days are null where they are not
 * known.
 */
export type SubstanceGuide = z.output<typeof substanceGuide>
