import {z} from 'zod'

import {CERTAINTIES, CLAIM_KINDS, RETRACTION_STATUSES} from '../vocabulary/evidence.ts'
import {TRIAL_STATUSES} from '../vocabulary/trials.ts'
import {publication} from './citation.ts'
import {key, oneOf, optionalText, rows, text} from './parts.ts'

const pageOf = <Type extends string>(...types: Type[]) =>
  z.object({_id: text, _type: z.enum(types), title: text, slug: text})
const anyPage = pageOf('substanceGuide', 'condition', 'modality')
const guide = pageOf('substanceGuide')

/** Something of the library that rests on a publication, and the pages that show it. */
const citing = <Type extends string>(...types: Type[]) => z.object({_id: text, _type: z.enum(types)})

const record = publication.extend({
  /** Unknown is not "reviewed": nothing is said then. */
  isPreprint: z.boolean().nullable(),
  /** Null: nobody looked. */
  retraction: oneOf(RETRACTION_STATUSES).nullable(),
  retractionCheckedOn: z.iso.date().nullable(),
  /** The pages that cite it themselves. */
  citedOn: rows(anyPage),
  /** What else cites it, but claims, by the way in which its page is found. */
  rows: rows(
    citing('sessionPhase', 'treatmentFramework', 'mythFact', 'faq', 'media').extend({pages: rows(anyPage)}),
  ),
  interactions: rows(citing('interaction').extend({pages: rows(guide)})),
  legalStatus: rows(citing('legalStatus').extend({pages: rows(guide)})),
  safetyNotices: rows(citing('safetyNotice').extend({pages: rows(guide)})),
  events: rows(citing('timelineEvent').extend({pages: rows(anyPage)})),
})

/** A publication among all others. */
export const researchEntry = record.extend({
  claims: rows(citing('claim').extend({pages: rows(anyPage), certainty: oneOf(CERTAINTIES)})),
})

/** A publication on the page of its own. */
export const publicationPage = record.extend({
  nctIds: rows(text),
  claims: rows(
    citing('claim').extend({
      pages: rows(anyPage),
      statement: text,
      kind: oneOf(CLAIM_KINDS),
      certainty: oneOf(CERTAINTIES),
      population: optionalText,
      citations: rows(z.object({_key: key, supports: optionalText, locator: optionalText})),
    }),
  ),
  trials: rows(
    z.object({
      _id: text,
      _type: z.literal('clinicalTrial'),
      nctId: text,
      briefTitle: text,
      overallStatus: oneOf(TRIAL_STATUSES).nullable(),
    }),
  ),
})

/** A publication of the list, with what rests on it and the pages that show that. */
export type ResearchEntry = z.output<typeof researchEntry>
/**
 * A publication with the statements that cite it and the trials of its NCT numbers; `nctIds` may name trials that we do
 * not hold.
 */
export type PublicationPage = z.output<typeof publicationPage>
