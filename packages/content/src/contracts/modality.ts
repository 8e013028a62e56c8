import {z} from 'zod'

import {careCard} from './care-card.ts'
import {claim} from './claim.ts'
import {clinicalText} from './clinical-text.ts'
import {guideContext} from './guide-context.ts'
import {contraindication, faqItem, framework, indication, mythFact, sessionPhase} from './guide-rows.ts'
import {key, optionalText, rows, text} from './parts.ts'
import {person} from './person.ts'
import {signOff} from './sign-off.ts'

/** A page that another leads to. */
export const pageLink = <Type extends string>(type: Type) =>
  z.object({_key: key, _id: text, _type: z.literal(type), title: text, slug: text, deck: text})

/** Who wrote a page, who signed it and when: the same of every clinical page. */
export const pageEditorial = {
  signOffs: rows(signOff),
  authors: rows(person),
  firstPublished: z.iso.date().nullable(),
  contentUpdated: z.iso.date().nullable(),
  nextReviewDue: z.iso.date().nullable(),
}

/** A way of care as its page shows it. */
export const modality = z.object({
  _id: text,
  _type: z.literal('modality'),
  title: text,
  slug: text,
  deck: text,
  summary: text,
  riskLine: text,
  substances: rows(pageLink('substanceGuide')),
  conditions: rows(pageLink('condition')),
  overview: clinicalText,
  setting: optionalText,
  roleOfTherapy: optionalText,
  sessionPhases: rows(sessionPhase),
  frameworks: rows(framework),
  checklist: rows(text),
  indications: rows(indication),
  careCards: rows(careCard),
  contraindications: rows(contraindication),
  evidence: rows(claim),
  mythFacts: rows(mythFact),
  faq: rows(faqItem),
  guidelines: guideContext.guidelines,
  media: guideContext.media,
  training: guideContext.training,
  related: rows(pageLink('modality')),
  callToAction: guideContext.callToAction,
  ...pageEditorial,
})

/** A way of care in a list. */
export const modalityCard = pageLink('modality').extend({
  riskLine: text,
  setting: optionalText,
  substances: rows(z.object({_id: text, _type: z.literal('substanceGuide'), title: text})),
})

/** A treatment's page, parsed: what happens in it, for whom not, on what evidence. */
export type Modality = z.output<typeof modality>
/** What a list says of a treatment; `setting` is null where nobody wrote it down. */
export type ModalityCard = z.output<typeof modalityCard>
