import {z} from 'zod'

import {RETRACTION_STATUSES} from '../vocabulary/evidence.ts'
import {TRIAL_CHANGE_KINDS} from '../vocabulary/trials.ts'
import {publication} from './citation.ts'
import {key, oneOf, optionalText, partialDate, rows, text} from './parts.ts'
import {registryWord, trialDate, trialRow} from './trial-row.ts'

const linked = <Type extends string>(type: Type) =>
  z.object({_id: text, _type: z.literal(type), title: text, slug: optionalText})

const contact = {
  name: optionalText,
  role: registryWord.nullable(),
  phone: optionalText,
  phoneExt: optionalText,
}

/** A change of the registry's record that a curator accepted: the trial's public history. */
export const trialChange = z.object({
  _key: key,
  field: text,
  kind: oneOf(TRIAL_CHANGE_KINDS),
  before: optionalText,
  after: optionalText,
  lines: rows(text),
  seenAt: text,
  acceptedAt: text,
})

/** A paper that staff tied to the trial, and whether it still stands. */
const trialPublication = publication.extend({
  retraction: oneOf(RETRACTION_STATUSES).nullable(),
  retractionCheckedOn: z.iso.date().nullable(),
})

const outcome = z.object({_key: key, measure: text, timeFrame: optionalText})
const meshTerm = z.object({_key: key, id: optionalText, term: text})

/** A trial as its own page shows it. */
export const trialPage = z.object({
  ...trialRow.in.shape,
  whyStopped: optionalText,
  primaryCompletionDate: trialDate,
  completionDate: trialDate,
  firstPosted: partialDate.nullable(),
  resultsPosted: partialDate.nullable(),
  interventions: rows(
    z.object({_key: key, kind: registryWord.nullable(), name: text, otherNames: rows(text)}),
  ),
  arms: rows(z.object({_key: key, label: text, kind: registryWord.nullable()})),
  design: z
    .object({
      allocation: registryWord.nullable(),
      model: registryWord.nullable(),
      purpose: registryWord.nullable(),
      masking: registryWord.nullable(),
    })
    .nullable(),
  primaryOutcomes: rows(outcome),
  secondaryOutcomes: rows(outcome),
  collaborators: rows(text),
  briefSummary: optionalText,
  detailedDescription: optionalText,
  criteria: optionalText,
  contacts: rows(z.object({_key: key, ...contact, email: optionalText})),
  officials: rows(
    z.object({_key: key, name: text, affiliation: optionalText, role: registryWord.nullable()}),
  ),
  sites: rows(
    z.object({
      _key: key,
      facility: optionalText,
      status: registryWord.nullable(),
      city: optionalText,
      state: optionalText,
      country: optionalText,
    }),
  ),
  meshConditions: rows(meshTerm),
  meshInterventions: rows(meshTerm),
  otherIds: rows(z.object({_key: key, kind: registryWord.nullable(), id: text})),
  registryReferences: rows(
    z.object({
      _key: key,
      pmid: optionalText,
      kind: registryWord.nullable(),
      citation: optionalText,
      retracted: z.boolean().nullable(),
    }),
  ),
  guides: rows(linked('substanceGuide')),
  conditionPages: rows(linked('condition')),
  publications: rows(trialPublication),
  lists: rows(linked('trialList')),
  changes: rows(trialChange),
})

/**
 * All that the library holds of a trial; null or an empty list is not known to us, also where the registry has a field
 * for it.
 */
export type TrialPage = z.output<typeof trialPage>
/**
 * One line of a trial's public history. `before` and `after` are one line each in the registry's own values, null where
 * there was none.
 */
export type TrialChange = z.output<typeof trialChange>
