import {z} from 'zod'

import {RELEVANCE_MATCHES, REGISTRY_PRESENCES} from '../vocabulary/trials.ts'
import {choices, documentOf, instant, list, oneOf, reference, rowOf, words} from './parts.ts'
import {nctId, trialSnapshot} from './registry-shape.ts'
import {changeFields, registryField} from './trial-change.ts'

/** The id under which what a registry says of a trial is kept; the dot keeps it from the public. */
export const registryRecordId = (id: string): string => `registry.${id}`

/**
 * The latest snapshot of a trial, and what a curator has yet to decide about it. A record that names no trial is of
 * one that the library does not hold: a candidate, until it is added or rejected. Private by its id.
 */
export const registryRecord = documentOf('registryRecord', {
  nctId,
  /** Weak: a trial may be unpublished while the registry goes on. */
  trial: reference.optional(),
  snapshot: trialSnapshot,
  /** Of the snapshot, canonical: equal hashes, nothing to compare. */
  contentHash: words(100),
  fetchedAt: instant,
  /** Keys of the queries (settings.trials) that found it. */
  queries: z.array(words(60)).optional(),
  presence: oneOf(REGISTRY_PRESENCES),
  relevance: z
    .strictObject({
      _type: z.literal('trialRelevance').optional(),
      match: oneOf(RELEVANCE_MATCHES),
      terms: z.array(words(400)).optional(),
    })
    .optional(),
  /** One a field at most; its key is the field's name. */
  proposals: list(rowOf('trialProposal', changeFields)).optional(),
  /** A value that a curator turned down: it is not proposed again until the registry changes it again. */
  ignored: list(
    rowOf('ignoredProposal', {field: registryField, valueHash: words(100), ignoredAt: instant}),
  ).optional(),
  mutedFields: choices(registryField).optional(),
  rejected: z
    .strictObject({_type: z.literal('rejection').optional(), reason: words(300), at: instant})
    .optional(),
}).refine(({_id, nctId: id}) => _id.replace(/^drafts\./, '') === registryRecordId(id), {
  path: ['_id'],
  message: 'The id of a registry record is “registry.” and its NCT number: that keeps it private.',
})
