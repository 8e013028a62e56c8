import {withoutExamples} from './rules/party-name.ts'

/** Where documents stand on the public site. Studio links out by them, the site builds them. */
export const HOME_PATH = '/'
/** What was new in the whole library, and in a section of it. */
export const FEED_PATH = '/feed.atom'
/** Atom: what was new among guides, conditions and treatments. */
export const LIBRARY_FEED_PATH = '/library/feed.atom'
/** Atom: publications, as they were added. */
export const RESEARCH_FEED_PATH = '/research/feed.atom'
/** Atom: stories whose consent covers feeds, and illustrative ones. */
export const STORIES_FEED_PATH = '/stories/feed.atom'
/** All guides. */
export const LIBRARY_PATH = '/library'
/** All treatments; a document of the type `modality` is called a treatment on screen. */
export const TREATMENTS_PATH = '/treatments'
/** All conditions. */
export const CONDITIONS_PATH = '/conditions'
/** Where guides are chosen to stand side by side; `comparePath` leads to a comparison. */
export const COMPARE_PATH = '/compare'
/** Where two parties are chosen, and all recorded pairs; `interactionPath` leads to one. */
export const INTERACTIONS_PATH = '/interactions'
/** All publications. */
export const RESEARCH_PATH = '/research'
/** All stories. */
export const STORIES_PATH = '/stories'
/** All terms, on one page. */
export const GLOSSARY_PATH = '/glossary'
/** People and organizations, on one page. */
export const PEOPLE_PATH = '/people'
/** All events. */
export const EVENTS_PATH = '/events'
/** An iCalendar file of all events; `eventCalendarPath` has one alone. */
export const EVENTS_CALENDAR_PATH = '/events/events.ics'
/** All courses, on one page. */
export const TRAINING_PATH = '/training'
/** All helplines, on one page. */
export const HELP_PATH = '/help'
/** The results of a search, rendered for each question. */
export const SEARCH_PATH = '/search'
/** JSON: what the field of the search offers while somebody types. */
export const SUGGESTIONS_PATH = '/search/suggest.json'
/** The open data; its files lie below this path. */
export const DATA_PATH = '/data'
/** What this library is: the page with the slug `about`. */
export const ABOUT_PATH = '/about'
/** The editorial policy: like all pages below `/about`, a document that editors write. */
export const POLICY_PATH = '/about/editorial-policy'
/** The site's own parts of design, side by side; a page of code, without a document. */
export const DESIGN_PATH = '/about/design'

/** The directory of trials, rendered for each address. */
export const TRIALS_PATH = '/trials'
/** All trial lists. */
export const TRIAL_LISTS_PATH = '/trials/lists'
/** The visitor's saved trials, which the browser alone knows. */
export const SAVED_TRIALS_PATH = '/trials/saved'
/** All countries, with their trials. */
export const TRIAL_COUNTRIES_PATH = '/trials/countries'
/** Pictures of the trials that a search found; their files lie below this path. */
export const TRIAL_PICTURES_PATH = '/trials/pictures'

/** By the slug of a guide. */
export const guidePath = (slug: string): `/library/${string}` => `/library/${encodeURIComponent(slug)}`
/** What the library has for a condition, by the slug of the condition. */
export const libraryForPath = (condition: string): `/library/for/${string}` =>
  `/library/for/${encodeURIComponent(condition)}`
/** Everything of a guide on one page, for paper and for reading without a connection. */
export const guidePrintPath = (slug: string): `/library/${string}/print` => `${guidePath(slug)}/print`
/** By the slug of a document of the type `modality`, called a treatment on screen. */
export const modalityPath = (slug: string): `/treatments/${string}` =>
  `/treatments/${encodeURIComponent(slug)}`
/** By the slug of a condition. */
export const conditionPath = (slug: string): `/conditions/${string}` =>
  `/conditions/${encodeURIComponent(slug)}`
/** By the slug of an event. */
export const eventPath = (slug: string): `/events/${string}` => `/events/${encodeURIComponent(slug)}`
/** An iCalendar file of one event, by its slug. */
export const eventCalendarPath = (slug: string): `/events/${string}` => `${eventPath(slug)}/event.ics`
/** A publication has no slug: its id is short, made of a name and a year, and never changes. */
export const publicationPath = (id: string): `/research/${string}` => `/research/${encodeURIComponent(id)}`
/** By the slug of a term: a place on the page of all terms. */
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

/** By the code of a language, as "es", and the slug of the guide in English. */
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

/** By the NCT number, as the registry writes it. */
export const trialPath = (nctId: string): `/trials/${string}` => `/trials/${encodeURIComponent(nctId)}`
/** By the slug of a trial list. */
export const trialListPath = (slug: string): `/trials/lists/${string}` =>
  `/trials/lists/${encodeURIComponent(slug)}`

/** Anchors inside a guide: stable as long as the document is the same. */
export const publicationAnchor = (id: string): string => `source-${id}`
/** A story within its guide, by the id of its document. */
export const testimonialAnchor = (id: string): string => `story-${id}`
/** A trial within a guide, by its NCT number. */
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
