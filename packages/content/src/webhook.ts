/**
 * The webhook by which a Content Lake tells the site what was published. The same two texts are configured in
 * the embedded lake and pasted into hosted Sanity (trigger on create, update and delete; drafts and versions off).
 *
 * Only what hosted webhooks document is used: a filter without brackets, `before()` and `after()`,
 * `delta::operation()`, and no sub-query, which webhooks do not run. On a delete both see the document as it was.
 */

/** What a page shows. Consent records are private, and their ids with a dot keep them out besides. */
export const SHOWN_TYPES = [
  'substanceGuide',
  'modality',
  'condition',
  'page',
  'claim',
  'publication',
  'guideline',
  'timelineEvent',
  'media',
  'effectTerm',
  'glossaryTerm',
  'interaction',
  'legalStatus',
  'safetyNotice',
  'sessionPhase',
  'treatmentFramework',
  'faq',
  'mythFact',
  'helpline',
  'disclaimer',
  'clinicalTrial',
  'trialList',
  'testimonial',
  'person',
  'organization',
  'signOff',
  'training',
  'event',
  'callToAction',
  'redirect',
  'translation',
  'siteSettings',
] as const

/** Published, public documents of the types that the site shows: an id with a dot is a draft, a version or private. */
export const WEBHOOK_FILTER = `_id in path("*") && _type in [${SHOWN_TYPES.map((type) => `"${type}"`).join(', ')}]`

/** Lists by which a document names what stands on its page, or what it is about. */
const NAMED = [
  'about',
  'conditions',
  'substances',
  'evidence',
  'faq',
  'frameworks',
  'media',
  'mythFacts',
  'publications',
  'sessionPhases',
  'studiedConditions',
].map((list) => `${list}[]._ref`)

/** Rows of a page that name the page of a condition. */
const CONDITIONS_OF_ROWS = 'indications[].conditionDocument._ref'

/** Where documents cite: in rows of their own, and as marks in running text. */
const CITED = [
  'citations',
  ...[
    'access',
    'careCards',
    'contraindications',
    'effects',
    'indications',
    'keyFacts',
    'quotes',
    'routeFacts',
    'targets',
  ].map((list) => `${list}[].citations`),
  ...['answer', 'body', 'experience', 'integration', 'overview', 'transcript'].map(
    (text) => `${text}[].markDefs`,
  ),
].map((list) => `${list}[].publication._ref`)

const lists = [...NAMED, CONDITIONS_OF_ROWS, ...CITED, 'nctIds']
  .flatMap((list) => [`coalesce(before().${list}, [])`, `coalesce(after().${list}, [])`])
  .join('\n    + ')

/**
 * The body: `contentChange` of the contracts. `about` names the documents that this one is shown under, rests on or
 * brings with it, before the change and after it, so that a story or a legal row that moves wakes the page that it
 * left, too, and a claim the page of the publication that it begins to cite. A publication names trials by their NCT
 * numbers.
 */
export const WEBHOOK_PROJECTION = `{
  _id,
  _type,
  "slug": slug.current,
  "about": array::unique(array::compact(
    [
      before().about._ref, after().about._ref,
      before().substance._ref, after().substance._ref,
      before().subject._ref, after().subject._ref,
      before().translationOf._ref, after().translationOf._ref,
      before().a.guide._ref, after().a.guide._ref,
      before().b.guide._ref, after().b.guide._ref
    ]
    + ${lists}
  )),
  "operation": delta::operation()
}`
