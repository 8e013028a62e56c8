/**
 * Every request that Studio, site and commands may make of hosted Sanity. One that is not here is not made, and
 * `tests/contract/hosted-requests.contract.test.ts` holds that.
 */
export type DocumentedRequest = {
  methods: readonly string[]
  /** `{project}` stands for the id of the project. */
  host: string
  /** Behind the API version; `{name}` stands for one part of the path. */
  path: string
  /** Names that may stand in the query; `$…` stands for parameters of a GROQ query. */
  parameters: readonly string[]
  /** Keys that may stand in a JSON body. */
  body?: readonly string[]
  /**
   * `documented`: the path is in the API's published specifications, of which Sanity's command line carries a list
   * (`@sanity/cli`, dist/generated/apiRoutes.js); the test looks there. `read in a package`: Sanity's own Studio asks it,
   * no page describes it, and nothing of this repository asks it by itself.
   */
  evidence: 'documented' | 'read in a package'
  /** The page, or the package. */
  source: string
}

const PROJECT = '{project}.api.sanity.io'
const GLOBAL = 'api.sanity.io'
const REFERENCE = 'https://www.sanity.io/docs/http-reference'
/** `@sanity/client` names the purpose of a request by it. */
const TAG = 'tag'
const HISTORY = ['excludeContent', 'effectFormat', 'includeIdentifiedDocumentsOnly', 'limit', 'reverse']

const CONTENT: readonly DocumentedRequest[] = [
  {
    methods: ['GET', 'POST'],
    host: PROJECT,
    path: '/data/query/{dataset}',
    parameters: ['query', '$…', 'perspective', 'returnQuery', 'resultSourceMap', 'lastLiveEventId', TAG],
    body: ['query', 'params'],
    evidence: 'documented',
    source: `${REFERENCE}/query`,
  },
  {
    methods: ['POST'],
    host: PROJECT,
    path: '/data/mutate/{dataset}',
    parameters: ['returnIds', 'returnDocuments', 'visibility', 'dryRun', 'autoGenerateArrayKeys', TAG],
    body: ['mutations', 'transactionId'],
    evidence: 'documented',
    source: `${REFERENCE}/mutation`,
  },
  {
    methods: ['POST'],
    host: PROJECT,
    path: '/data/actions/{dataset}',
    parameters: [TAG],
    body: ['actions', 'transactionId', 'dryRun'],
    evidence: 'documented',
    source: `${REFERENCE}/actions`,
  },
  {
    methods: ['GET'],
    host: PROJECT,
    path: '/data/doc/{dataset}/{id}',
    parameters: ['excludeContent', 'includeAllVersions', TAG],
    evidence: 'documented',
    source: `${REFERENCE}/doc`,
  },
  {
    methods: ['GET'],
    host: PROJECT,
    path: '/data/listen/{dataset}',
    parameters: [
      'query',
      '$…',
      'includeResult',
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
    host: PROJECT,
    path: '/data/live/events/{dataset}',
    parameters: ['includeDrafts', TAG],
    evidence: 'documented',
    source: `${REFERENCE}/live`,
  },
  {
    methods: ['GET'],
    host: PROJECT,
    path: '/data/history/{dataset}/transactions/{id}',
    parameters: [...HISTORY, 'fromTransaction', 'toTransaction', TAG],
    evidence: 'documented',
    source: `${REFERENCE}/history`,
  },
  {
    methods: ['GET'],
    host: PROJECT,
    path: '/data/history/{dataset}/documents/{id}',
    parameters: ['revision', 'time', 'lastRevision', TAG],
    evidence: 'documented',
    source: `${REFERENCE}/history`,
  },
]

const SETTINGS: readonly DocumentedRequest[] = [
  {
    methods: ['GET'],
    host: PROJECT,
    path: '/projects/{projectId}',
    parameters: ['includeFeatures', 'includeMembers', 'includeOrganization', TAG],
    evidence: 'documented',
    source: `${REFERENCE}/projects-api`,
  },
  ...[PROJECT, GLOBAL].map((host) => ({
    methods: ['GET'],
    host,
    path: '/projects/{projectId}/datasets',
    parameters: ['addonFor', 'datasetProfile', TAG],
    evidence: 'documented' as const,
    source: `${REFERENCE}/projects-api`,
  })),
  {
    methods: ['GET'],
    host: PROJECT,
    path: '/projects/{projectId}/datasets/{dataset}/acl',
    parameters: [TAG],
    evidence: 'documented',
    source: `${REFERENCE}/roles`,
  },
  {
    methods: ['GET'],
    host: PROJECT,
    path: '/projects/{projectId}/grants',
    parameters: [TAG],
    evidence: 'documented',
    source: `${REFERENCE}/roles`,
  },
  {
    methods: ['GET'],
    host: PROJECT,
    path: '/projects/{projectId}/user-applications',
    parameters: [TAG],
    evidence: 'documented',
    source: `${REFERENCE}/applications-api`,
  },
  {
    methods: ['GET'],
    host: GLOBAL,
    path: '/hooks/projects/{projectId}',
    parameters: [],
    evidence: 'documented',
    source: `${REFERENCE}/webhooks`,
  },
  {
    methods: ['GET'],
    host: GLOBAL,
    path: '/hooks/projects/{projectId}/{id}/attempts',
    parameters: [],
    evidence: 'documented',
    source: `${REFERENCE}/webhooks`,
  },
]

/** What Sanity's Studio asks of its own company. */
const OF_THE_STUDIO: readonly DocumentedRequest[] = [
  ['GET', '/users/me', []],
  ['GET', '/users/me/keyvalue/{id}', []],
  ['GET', '/users/{id}', []],
  ['WS', '/socket/{dataset}', []],
  ['GET', '/data/history/{dataset}/events/documents/{id}', ['limit']],
  ['GET', '/features', []],
  ['GET', '/ping', []],
  ['GET', '/check/cors', []],
  ['GET', '/help', ['locale', 'm']],
  ['GET', '/journey/{name}', ['studioVersion']],
  ['GET', '/intake/telemetry-status', []],
  ['POST', '/intake/batch', []],
].map(([method, path, parameters]) => ({
  methods: [String(method)],
  host: PROJECT,
  path: String(path),
  parameters: [...(Array.isArray(parameters) ? parameters : []), TAG],
  evidence: 'read in a package' as const,
  source: 'sanity 6.16.0',
}))

const ELSEWHERE: readonly DocumentedRequest[] = [
  {
    methods: ['POST'],
    host: GLOBAL,
    path: '/intake/feedback',
    parameters: [],
    evidence: 'read in a package',
    source: 'sanity 6.16.0: whether the form for feedback can be reached',
  },
  {
    methods: ['CONNECT'],
    host: 'core.sanity-cdn.com',
    path: '',
    parameters: [],
    evidence: 'read in a package',
    source: 'sanity 6.16.0: the bridge script of the page; taken out for the embedded lake (decision 5)',
  },
  {
    methods: ['CONNECT'],
    host: 'sanity-cdn.com',
    path: '',
    parameters: [],
    evidence: 'read in a package',
    source: 'sanity 6.16.0: whether there is a newer version; taken out for the embedded lake (decision 5)',
  },
  {
    methods: ['GET'],
    host: 'design-system-static.sanity.io',
    path: '/{file}',
    parameters: [],
    evidence: 'read in a package',
    source: '@sanity/ui: its typeface; taken out for the embedded lake (decision 5)',
  },
]

export const DOCUMENTED_REQUESTS: readonly DocumentedRequest[] = [
  ...CONTENT,
  ...SETTINGS,
  ...OF_THE_STUDIO,
  ...ELSEWHERE,
]
