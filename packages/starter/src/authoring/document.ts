/** What every stored document has; the rest is checked against the schema's types where it is written. */
export type StarterDocument = {_id: string; _type: string} & Record<string, unknown>

/** A document as its author writes it: Content Lake sets the revision and the two times. */
export type Authored<Document extends {_id: string}> = Omit<Document, '_createdAt' | '_updatedAt' | '_rev'>

/** Ids say what they are, carry no dot (a dot makes a document private) and never change. */
export const guideId = (slug: string): string => `guide-${slug}`
export const publicationId = (key: string): string => `publication-${key}`
export const trialId = (nctId: string): string => `trial-${nctId.toLowerCase()}`
export const personId = (key: string): string => `person-${key}`
export const organizationId = (key: string): string => `organization-${key}`
export const conditionId = (slug: string): string => `condition-${slug}`
export const modalityId = (slug: string): string => `modality-${slug}`
export const guidelineId = (slug: string): string => `guideline-${slug}`
export const effectTermId = (slug: string): string => `effect-${slug}`
export const termId = (slug: string): string => `term-${slug}`
export const callToActionId = (slug: string): string => `cta-${slug}`
export const trialListId = (slug: string): string => `trial-list-${slug}`
export const testimonialId = (key: string): string => `testimonial-${key}`

export const reference = (_ref: string): {_type: 'reference'; _ref: string} => ({_type: 'reference', _ref})

/** The words of a name as an address: lower case, hyphens, nothing else. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
