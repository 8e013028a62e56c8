import {CONSENT_METHODS, CONSENT_SCOPES, CONSENT_STATES} from '../vocabulary/stories.ts'
import {atLeastOne, choices, day, documentOf, oneOf, reference, words} from './parts.ts'

/**
 * The private record of a consent, which names a person. An id that does not begin with “consent.” is refused, and so
 * is a strong reference to the story.
 */
export const consentRecord = documentOf('consentRecord', {
  testimonial: reference.optional(),
  personName: words(120),
  contact: words(200).optional(),
  description: words(500),
  disclosedTo: words(300),
  purpose: words(300),
  scope: choices(oneOf(CONSENT_SCOPES)).min(1, atLeastOne),
  signedOn: day,
  method: oneOf(CONSENT_METHODS),
  validUntil: day,
  status: oneOf(CONSENT_STATES),
  withdrawnOn: day.optional(),
  collectedBy: reference,
  storedAt: words(200),
  retainUntil: day,
}).superRefine(({_id, status, withdrawnOn, testimonial}, context) => {
  const add = (path: string, message: string) => context.addIssue({code: 'custom', path: [path], message})
  if (!/^(?:drafts\.)?consent\.[A-Za-z0-9-]{8,64}$/.test(_id)) {
    add(
      '_id',
      'The id of a consent record is “consent.” and 8 to 64 letters, digits and hyphens: only so it is private.',
    )
  }
  if ((status === 'withdrawn') !== (withdrawnOn !== undefined)) {
    add('withdrawnOn', 'Give the day of withdrawal where it was withdrawn, and only there.')
  }
  if (testimonial !== undefined && testimonial._weak !== true) {
    add(
      'testimonial',
      'This reference must be weak (_weak: true): the story can be deleted while the record is kept.',
    )
  }
})
