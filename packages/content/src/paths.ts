/** Where documents stand on the public site. Studio links out by them, the site builds them. */
export const HOME_PATH = '/'
export const LIBRARY_PATH = '/library'

export const TRIALS_PATH = '/trials'
export const TRIAL_LISTS_PATH = '/trials/lists'
export const SAVED_TRIALS_PATH = '/trials/saved'
export const TRIAL_COUNTRIES_PATH = '/trials/countries'
export const TRIAL_PICTURES_PATH = '/trials/pictures'

export const guidePath = (slug: string): `/library/${string}` => `/library/${encodeURIComponent(slug)}`

export const trialPath = (nctId: string): `/trials/${string}` => `/trials/${encodeURIComponent(nctId)}`
export const trialListPath = (slug: string): `/trials/lists/${string}` =>
  `/trials/lists/${encodeURIComponent(slug)}`

/** Anchors inside a guide: stable as long as the document is the same. */
export const publicationAnchor = (id: string): string => `source-${id}`
export const testimonialAnchor = (id: string): string => `story-${id}`
export const trialAnchor = (nctId: string): string => `trial-${nctId}`

type Locatable = {_type: string; slug?: string | null; about?: string | null; nctId?: string | null}

/**
 * The page on which a document is read, or undefined where it has none of its own.
 * `slug` is the document's, `about` the slug of the guide that it is shown under.
 */
export function documentPath(document: Locatable & {_id: string}): string | undefined {
  switch (document._type) {
    case 'substanceGuide':
      return document.slug ? guidePath(document.slug) : undefined
    case 'clinicalTrial':
      return document.nctId ? trialPath(document.nctId) : undefined
    case 'trialList':
      return document.slug ? trialListPath(document.slug) : undefined
    case 'testimonial':
      return document.about ? `${guidePath(document.about)}#${testimonialAnchor(document._id)}` : undefined
    case 'siteSettings':
      return HOME_PATH
    default:
      return undefined
  }
}
