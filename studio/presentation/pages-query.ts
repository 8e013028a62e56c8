/**
 * Where a document is read: its own page, the pages that refer to it or to something that does (a publication is cited
 * by a claim, which a guide shows), and the pages that it names as what it is about. Asked with drafts in sight.
 */
const PAGE_TYPES = [
  'substanceGuide',
  'modality',
  'condition',
  'page',
  'publication',
  'clinicalTrial',
  'trialList',
  'testimonial',
  'interaction',
  'event',
  'translation',
]

const ABOUT = `[about._ref, substance._ref, subject._ref, a.guide._ref, b.guide._ref, translationOf._ref]
  + coalesce(about[]._ref, []) + coalesce(substances[]._ref, [])`

const PLACE = `{
  _id,
  _type,
  "title": coalesce(title, name, term, question, briefTitle, translationOf->title),
  "slug": slug.current,
  "about": coalesce(about->slug.current, translationOf->slug.current),
  language,
  nctId,
  "parties": select(
    _type == "interaction" => [coalesce(a.guide->slug.current, a.name), coalesce(b.guide->slug.current, b.name)]
  )
}`

export const PAGES_QUERY = `{
  "own": *[_id == $id][0]${PLACE},
  "others": *[
    _type in ${JSON.stringify(PAGE_TYPES)}
    && _id != $id
    && (references($id) || references(*[references($id)]._id) || _id in *[_id == $id][0]{"ids": ${ABOUT}}.ids)
  ] | order(_type desc, _id asc)[0...20]${PLACE}
}`

/** The page of a document itself. */
export const PLACE_QUERY = `*[_id == $id][0]${PLACE}`

/** What may change the answer: a listener takes no more than a filter. */
export const PAGES_FILTER = '*[_id in [$id, "drafts." + $id] || references($id)]'
