/** What the site counts of itself, beside requests. */
export type SiteEvent =
  /** A page was made. */
  | 'page-made'
  /** A page was found: in this process or on its disk, or in the shared cache. */
  | 'page-found'
  | 'page-found-shared'
  /** The Content Lake told of a change. */
  | 'change-heard'
  /** A query was answered, or the last known answer stood in. */
  | 'lake-answered'
  | 'lake-unreachable'
