import {CONSENT_SCOPES, CONSENT_STATES, OUTCOMES, TESTIMONIAL_KINDS} from '../vocabulary/stories.ts'
import {anyText, choices, day, documentOf, oneOf, reference, slug, words, yesOrNo} from './parts.ts'

/**
 * A stored story. Its fields of consent copy what the private record says; rules of content judge whether it may be
 * shown.
 */
export const testimonial = documentOf('testimonial', {
  title: words(100),
  slug: slug.optional(),
  kind: oneOf(TESTIMONIAL_KINDS),
  about: reference,
  quote: words(1200),
  context: words(160),
  outcome: oneOf(OUTCOMES),
  typicalResult: reference.optional(),
  displayName: words(60),
  credentials: words(160).optional(),
  conflictOfInterest: words(300).optional(),
  illustrative: yesOrNo,
  consentRecordId: anyText
    .regex(
      /^[A-Za-z0-9-]{8,64}$/,
      'The id of the record, without “consent.”: 8 to 64 letters, digits and hyphens.',
    )
    .optional(),
  consentState: oneOf(CONSENT_STATES).optional(),
  consentScope: choices(oneOf(CONSENT_SCOPES)).optional(),
  consentValidUntil: day.optional(),
  collectedBy: reference.optional(),
  reviewedBy: reference.optional(),
  identifiersCheckedOn: day.optional(),
  editedForPrivacy: yesOrNo.optional(),
})
