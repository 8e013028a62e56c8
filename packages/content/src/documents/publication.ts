import {z} from 'zod'

import {findabilityProblem} from '../rules/claims.ts'
import {doiProblem, isNctId, isPmid} from '../rules/identifiers.ts'
import {
  CONFIDENCES,
  FIELD_SOURCES,
  PUBLISHER_KINDS,
  READ_AS,
  RETRACTION_STATUSES,
  STUDY_TYPES,
} from '../vocabulary/evidence.ts'
import {
  anyText,
  day,
  documentOf,
  instant,
  lines,
  list,
  oneOf,
  partialDate,
  positiveInteger,
  rowOf,
  words,
  year,
  yesOrNo,
} from './parts.ts'

/** A thousand authors are cut short here; the field itself has them all. */
export const FIELD_SOURCE_CHARACTERS = 2000

/** What a source said of a field, and when: true also after an editor wrote something else there. */
const fieldSource = rowOf('fieldSource', {
  field: words(60),
  source: oneOf(FIELD_SOURCES),
  /** As one line of text. */
  value: words(FIELD_SOURCE_CHARACTERS),
  at: instant,
})

/**
 * A stored source. What was read of it and whether it still stands go with the day of it, both or neither; a DOI must
 * be a bare one.
 */
export const publication = documentOf('publication', {
  title: words(400),
  authors: z.array(words(200)).optional(),
  publisherKind: oneOf(PUBLISHER_KINDS),
  journal: words(300).optional(),
  publisher: words(300).optional(),
  year: year.optional(),
  issuedOn: partialDate.optional(),
  volume: words(40).optional(),
  issue: words(40).optional(),
  pages: words(60).optional(),
  doi: anyText.optional(),
  pmid: anyText.refine(isPmid, 'A PMID is a number of up to eight digits.').optional(),
  url: z.url({protocol: /^https?$/, error: 'Give a whole address: https or http.'}).optional(),
  studyType: oneOf(STUDY_TYPES),
  sampleSize: positiveInteger.optional(),
  resultLine: words(300).optional(),
  isPreprint: yesOrNo.optional(),
  nctIds: lines()
    .refine((ids) => ids.every(isNctId), 'NCT and eight digits each, such as NCT01945047.')
    .optional(),
  retraction: oneOf(RETRACTION_STATUSES).optional(),
  retractionCheckedOn: day.optional(),
  confidence: oneOf(CONFIDENCES),
  readAs: oneOf(READ_AS).optional(),
  readOn: day.optional(),
  accessNote: words(300).optional(),
  fieldSources: list(fieldSource).optional(),
}).superRefine((publication, context) => {
  const add = (path: string, message: string | undefined) => {
    if (message !== undefined) context.addIssue({code: 'custom', path: [path], message})
  }
  const isJournal = publication.publisherKind === 'journal'
  if (isJournal && !publication.journal) add('journal', 'Name the journal.')
  if (!isJournal && !publication.publisher) add('publisher', 'Name the publisher.')
  if ((publication.readAs === undefined) !== (publication.readOn === undefined)) {
    add('readOn', 'Say what was read of it and on which day: both or neither.')
  }
  if (publication.readAs === 'record' && publication.resultLine !== undefined) {
    add('resultLine', 'Only the record was read: leave the result out until somebody has read more.')
  }
  if (publication.doi !== undefined) add('doi', doiProblem(publication.doi))
  add('accessNote', findabilityProblem(publication))
  if ((publication.retraction === undefined) !== (publication.retractionCheckedOn === undefined)) {
    add(
      'retractionCheckedOn',
      'Say whether it still stands and on which day that was looked up: both or neither.',
    )
  }
})
