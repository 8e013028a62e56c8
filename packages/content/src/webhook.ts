/**
 * The webhook by which a Content Lake tells the site what was published. The same two texts are configured in
 * the embedded lake and pasted into hosted Sanity (trigger on create, update and delete; drafts and versions off).
 *
 * Only what hosted webhooks document is used: a filter without brackets, `before()` and `after()`,
 * `delta::operation()`, and no sub-query, which webhooks do not run. On a delete both see the document as it was.
 */

/** Published, public documents of the types that the site shows: an id with a dot is a draft, a version or private. */
export const WEBHOOK_FILTER = `_id in path("*") && _type in ["substanceGuide", "publication", "clinicalTrial", "testimonial", "person", "siteSettings"]`

/**
 * The body: `contentChange` of the contracts. `about` names the guides that a story or trial is shown under,
 * before the change and after it, so that a story that moves wakes the page that it left, too.
 */
export const WEBHOOK_PROJECTION = `{
  _id,
  _type,
  "slug": slug.current,
  "about": array::unique(array::compact(
    [before().about._ref, after().about._ref]
    + coalesce(before().substances[]._ref, [])
    + coalesce(after().substances[]._ref, [])
  )),
  "operation": delta::operation()
}`
