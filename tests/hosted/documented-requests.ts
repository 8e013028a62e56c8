/**
 * Every request that Studio, site and commands may make of hosted Sanity. One that is not here is not made, and
 * `tests/contract/hosted-requests.contract.test.ts` holds that.
 *
 * `documented`: the path stands in the API's published specifications, from which Sanity's command line carries a list
 * (`@sanity/cli`, dist/generated/apiRoutes.js), against which the test holds it. `read in a package`: Sanity's own
 * Studio or client asks it; no page describes it, and this repository asks it nowhere by itself.
 */
export type DocumentedRequest = {
  methods: readonly string[]
  /** `{project}` stands for `<project id>.api.sanity.io`. */
  host: '{project}' | 'api.sanity.io' | 'cdn.sanity.io'
  /** Behind the API version; `{name}` stands for one part. */
  path: string
  /** Names that may stand in the query; `$…` stands for parameters of a GROQ query. */
  parameters: readonly string[]
  evidence: 'documented' | 'read in a package'
  /** The page, or the package. */
  source: string
}

const REFERENCE = 'https://www.sanity.io/docs/http-reference'
const STUDIO = 'sanity 6.16.0'
const CLIENT = '@sanity/client 8.11.0'

/** What `@sanity/client` adds to a request of its own accord. */
const TAG = 'tag'

export const DOCUMENTED_REQUESTS: readonly DocumentedRequest[] = [
  {
    methods: ['GET', 'POST'],
    host: '{project}',
    path: '/data/query/{dataset}',
    parameters: ['query', '$…', 'perspective', 'returnQuery', 'resultSourceMap', 'lastLiveEventId', TAG],
    evidence: 'documented',
    source: `${REFERENCE}/query`,
  },
  {
    methods: ['POST'],
    host: '{project}',
    path: '/data/mutate/{dataset}',
    parameters: [
      'returnIds',
      'returnDocuments',
      'visibility',
      'dryRun',
      'autoGenerateArrayKeys',
      'skipCrossDatasetReferenceValidation',
      TAG,
    ],
    evidence: 'documented',
    source: `${REFERENCE}/mutation`,
  },
  {
    methods: ['POST'],
    host: '{project}',
    path: '/data/actions/{dataset}',
    parameters: [TAG],
    evidence: 'documented',
    source: `${REFERENCE}/actions`,
  },
  {
    methods: ['GET'],
    host: '{project}',
    path: '/data/doc/{dataset}/{documentId}',
    parameters: ['includeAllVersions', TAG],
    evidence: 'documented',
    source: `${REFERENCE}/doc`,
  },
  {
    methods: ['GET'],
    host: '{project}',
    path: '/data/listen/{dataset}',
    parameters: [
      'query',
      '$…',
      'includeResult',
      'includePreviousRevision',
      'includeMutations',
      'includeAllVersions',
      'visibility',
      'effectFormat',
      'enableResume',
      TAG,
    ],
    evidence: 'documented',
    source: `${REFERENCE}/listen`,
  },
  {
    methods: ['GET'],
    host: '{project}',
    path: '/data/live/events/{dataset}',
    parameters: ['includeDrafts', TAG],
    evidence: 'documented',
    source: `${REFERENCE}/live`,
  },
  {
    methods: ['GET'],
    host: '{project}',
    path: '/data/history/{dataset}/transactions/{documentIds}',
    parameters: [
      'excludeContent',
      'effectFormat',
      'includeIdentifiedDocumentsOnly',
      'excludeMutations',
      'reverse',
      'limit',
      'fromTransaction',
      'toTransaction',
      TAG,
    ],
    evidence: 'documented',
    source: `${REFERENCE}/history`,
  },
  {
    methods: ['GET'],
    host: '{project}',
    path: '/data/history/{dataset}/documents/{documentId}',
    parameters: ['revision', 'time', 'lastRevision', TAG],
    evidence: 'documented',
    source: `${REFERENCE}/history`,
  },
]

export {STUDIO, CLIENT}
