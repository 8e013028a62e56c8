import type {SanityClient} from '@sanity/client'

import {ketamineId} from './lake-client.ts'
import type {Library} from './library.ts'

/** A story about ketamine under a consent that holds, and what tells it from every other. */
export type StoryUnderConsent = {
  id: string
  recordId: string
  /** Each of what a story holds has a word of its own, so that no part of it can stay behind unseen. */
  words: {title: string; quote: string; name: string; context: string}
}

/** Publishes both with one transaction, whose id it returns. */
export async function publishStory(
  library: Library,
  editor: SanityClient,
  {id, recordId, words}: StoryUnderConsent,
): Promise<string> {
  const guide = {_type: 'reference', _ref: await ketamineId(library)}
  const typical = await editor.fetch<string>(
    '*[_type == "testimonial" && about._ref == $guide][0].typicalResult._ref',
    {guide: guide._ref},
  )
  const consented = {scope: ['site', 'feed', 'api'], until: '2099-01-01'}
  const {transactionId} = await editor
    .transaction()
    .create({
      _id: id,
      _type: 'testimonial',
      title: words.title,
      kind: 'patient',
      about: guide,
      quote: `What I tell here is called ${words.quote}.`,
      context: words.context,
      outcome: 'mixed',
      displayName: words.name,
      illustrative: false,
      consentRecordId: recordId,
      consentState: 'valid',
      consentScope: consented.scope,
      consentValidUntil: consented.until,
      typicalResult: {_type: 'reference', _ref: typical},
    })
    .create({
      _id: `consent.${recordId}`,
      _type: 'consentRecord',
      testimonial: {_type: 'reference', _ref: id, _weak: true},
      personName: 'Nobody (a test)',
      description: 'A test.',
      disclosedTo: 'Readers',
      purpose: 'A test',
      scope: consented.scope,
      signedOn: '2026-01-01',
      method: 'paper',
      validUntil: consented.until,
      status: 'valid',
      collectedBy: {_type: 'reference', _ref: 'person-editor-sample'},
      storedAt: 'Nowhere',
      retainUntil: consented.until,
    })
    .commit({visibility: 'sync'})
  return transactionId
}
