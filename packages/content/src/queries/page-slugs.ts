import {defineQuery} from 'groq'

/** Types whose documents have pages of their own, at an address that ends with their slug; a publication's with its id. */
const PAGE_TYPES = ['substanceGuide', 'modality', 'condition', 'event', 'page', 'publication'] as const

/** What PAGE_SLUGS_QUERY takes as `$type`. */
export type PageType = (typeof PAGE_TYPES)[number]

/**
 * The slugs of a type: for the pages that are built ahead, and to tell their addresses from others. Without events that
 * are no longer shown.
 */
export const PAGE_SLUGS_QUERY = defineQuery(
  `*[
    _type == $type
    && (_type == "publication" || defined(slug.current))
    && (_type != "event" || expiresAt + "T23:59:59Z" > now())
  ]
    | order(slug.current asc, _id asc){"slug": coalesce(slug.current, _id)}`,
)
