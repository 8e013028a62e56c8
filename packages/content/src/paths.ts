import {withoutExamples} from './rules/party-name.ts'

/** Where documents stand on the public site. Studio links out by them, the site builds them. */
export const HOME_PATH = '/'
/** What was new in the whole library, and in a section of it. */
export const FEED_PATH = '/feed.atom'
export const LIBRARY_FEED_PATH = '/library/feed.atom'
export const RESEARCH_FEED_PATH = '/research/feed.atom'
export const STORIES_FEED_PATH = '/stories/feed.atom'
export const LIBRARY_PATH = '/library'
export const TREATMENTS_PATH = '/treatments'
export const CONDITIONS_PATH = '/conditions'
export const COMPARE_PATH = '/compare'
export const INTERACTIONS_PATH = '/interactions'
export const RESEARCH_PATH = '/research'
export const STORIES_PATH = '/stories'
export const GLOSSARY_PATH = '/glossary'
export const PEOPLE_PATH = '/people'
export const EVENTS_PATH = '/events'
export const EVENTS_CALENDAR_PATH = '/events/events.ics'
export const TRAINING_PATH = '/training'
export const HELP_PATH = '/help'
export const SEARCH_PATH = '/search'
export const SUGGESTIONS_PATH = '/search/suggest.json'
export const DATA_PATH = '/data'
export const ABOUT_PATH = '/about'
export const POLICY_PATH = '/about/editorial-policy'
export const DESIGN_PATH = '/about/design'

export const TRIALS_PATH = '/trials'
export const TRIAL_LISTS_PATH = '/trials/lists'
export const SAVED_TRIALS_PATH = '/trials/saved'
export const TRIAL_COUNTRIES_PATH = '/trials/countries'
export const TRIAL_PICTURES_PATH = '/trials/pictures'

export const guidePath = (slug: string): `/library/${string}` => `/library/${encodeURIComponent(slug)}`
/** What the library has for a condition, by the slug of the condition. */
export const libraryForPath = (condition: string): `/library/for/${string}` =>
  `/library/for/${encodeURIComponent(condition)}`
/** Everything of a guide on one page, for paper and for reading without a connection. */
export const guidePrintPath = (slug: string): `/library/${string}/print` => `${guidePath(slug)}/print`
export const modalityPath = (slug: string): `/treatments/${string}` =>
  `/treatments/${encodeURIComponent(slug)}`
export const conditionPath = (slug: string): `/conditions/${string}` =>
  `/conditions/${encodeURIComponent(slug)}`
export const eventPath = (slug: string): `/events/${string}` => `/events/${encodeURIComponent(slug)}`
export const eventCalendarPath = (slug: string): `/events/${string}` => `${eventPath(slug)}/event.ics`
/** A publication has no slug: its id is short, made of a name and a year, and never changes. */
export const publicationPath = (id: string): `/research/${string}` => `/research/${encodeURIComponent(id)}`
export const glossaryPath = (slug: string): `/glossary#${string}` => `/glossary#${encodeURIComponent(slug)}`
/** People and organizations stand on one page. */
export const personPath = (id: string): `/people#${string}` => `/people#${encodeURIComponent(id)}`
/** Pages of the editors' own: the policy, the method, what this library is. */
export const aboutPath = (slug: string): '/about' | `/about/${string}` =>
  slug === 'about' ? ABOUT_PATH : `/about/${encodeURIComponent(slug)}`

/** The parts of the site that stand in other languages, too; of the guides, those that somebody translated. */
const TRANSLATED_PARTS: ReadonlySet<string> = new Set([HOME_PATH, LIBRARY_PATH, HELP_PATH])

/** The same page in another language, as "es"; undefined where it is in English alone. */
export const translatedPath = (language: string, path: string): string | undefined => {
  if (!TRANSLATED_PARTS.has(path)) return undefined
  return path === HOME_PATH ? `/${language}` : `/${language}${path}`
}
export const translatedGuidePath = (language: string, slug: string): `/${string}/library/${string}` =>
  `/${language}${guidePath(slug)}`

const PAIR_JOINT = '--'

/** A party of an interaction as addresses name it: a guide by its slug, anything else by its name. */
export const partySlug = (slugOrName: string): string =>
  withoutExamples(slugOrName)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')

/** Several things at one address, the same in whatever order they are named. */
const together = (slugs: readonly string[]): string =>
  slugs
    .toSorted()
    .map((slug) => encodeURIComponent(slug))
    .join(PAIR_JOINT)

/** Two or three guides side by side, by their slugs. */
export const comparePath = (slugs: readonly string[]): `/compare/${string}` => `/compare/${together(slugs)}`
/** Two parties of an interaction: guides by their slugs, others by their names. */
export const interactionPath = (one: string, other: string): `/interactions/${string}` =>
  `/interactions/${together([partySlug(one), partySlug(other)])}`
/** The slugs in the last part of such an address; no slug holds the joint. What cannot be read is no slug. */
export function slugsTogether(segment: string): string[] {
  try {
    return decodeURIComponent(segment).split(PAIR_JOINT)
  } catch {
    return []
  }
}

export const trialPath = (nctId: string): `/trials/${string}` => `/trials/${encodeURIComponent(nctId)}`
export const trialListPath = (slug: string): `/trials/lists/${string}` =>
  `/trials/lists/${encodeURIComponent(slug)}`

/** Anchors inside a guide: stable as long as the document is the same. */
export const publicationAnchor = (id: string): string => `source-${id}`
export const testimonialAnchor = (id: string): string => `story-${id}`
export const trialAnchor = (nctId: string): string => `trial-${nctId}`

type Locatable = {
  _type: string
  slug?: string | null
  about?: string | null
  nctId?: string | null
  /** Of an interaction: its sides, guides by their slugs and others by their names. */
  parties?: readonly (string | null)[] | null
  /** Of a translation. */
  language?: string | null
}

/**
 * The page on which a document is read, or undefined where it has none of its own.
 * `slug` is the document's, `about` the slug of the guide that it is shown under.
 */
export function documentPath(document: Locatable & {_id: string}): string | undefined {
  switch (document._type) {
    case 'substanceGuide':
      return document.slug ? guidePath(document.slug) : undefined
    case 'modality':
      return document.slug ? modalityPath(document.slug) : undefined
    case 'condition':
      return document.slug ? conditionPath(document.slug) : undefined
    case 'event':
      return document.slug ? eventPath(document.slug) : undefined
    case 'glossaryTerm':
      return document.slug ? glossaryPath(document.slug) : undefined
    case 'page':
      return document.slug ? aboutPath(document.slug) : undefined
    case 'publication':
      return publicationPath(document._id)
    case 'person':
    case 'organization':
      return personPath(document._id)
    case 'training':
      return `${TRAINING_PATH}#${document._id}`
    case 'helpline':
      return `${HELP_PATH}#${document._id}`
    case 'clinicalTrial':
      return document.nctId ? trialPath(document.nctId) : undefined
    case 'trialList':
      return document.slug ? trialListPath(document.slug) : undefined
    case 'interaction': {
      const [one, other] = document.parties ?? []
      return one && other ? interactionPath(one, other) : undefined
    }
    case 'testimonial':
      return document.about ? `${guidePath(document.about)}#${testimonialAnchor(document._id)}` : undefined
    case 'translation': {
      if (!document.language) return undefined
      return document.about
        ? translatedGuidePath(document.language, document.about)
        : translatedPath(document.language, HOME_PATH)
    }
    case 'siteSettings':
      return HOME_PATH
    default:
      return undefined
  }
}
