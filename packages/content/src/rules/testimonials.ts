/**
 * Rule 3 of content: a story is published only under a valid consent record. This cut has no consent records
 * yet, so the one kind of story that may be published is the one that nobody lived: an illustrative sample.
 */
export const NEEDS_CONSENT =
  'A real story needs a consent record, which this version cannot hold yet. Only illustrative stories can be published.'

export function consentProblem(testimonial: {illustrative?: boolean | null}): string | undefined {
  return testimonial.illustrative === true ? undefined : NEEDS_CONSENT
}
