import type {AsyncLocalStorage} from 'node:async_hooks'

import type {Assets} from '../assets/assets.ts'
import type {Caller} from '../auth/caller.ts'
import type {Directory} from '../auth/directory.ts'
import type {LakeConfig} from '../config.ts'
import type {Dataset} from '../dataset/dataset.ts'
import type {LakeMetrics} from '../operation/lake-metrics.ts'
import type {Clock, Ids, Log} from '../ports.ts'

/** How we know that an emulated behaviour is right. */
type Evidence = 'documented' | 'read in a client' | 'recorded' | 'inferred' | 'our own'

/** What every endpoint may use. */
export type LakeParts = {
  config: LakeConfig
  datasets: ReadonlyMap<string, Dataset>
  directory: Directory
  assets: Assets
  clock: Clock
  ids: Ids
  log: Log
  metrics: LakeMetrics
  /** The id of the request that is being answered: in its log lines and its errors. */
  requestIds: AsyncLocalStorage<string>
  /** Whether the lake was asked to stop: health says so, so that no more is sent here. */
  life: {isStopping: boolean}
}

export type EndpointContext = {
  lake: LakeParts
  request: Request
  url: URL
  /** Parts of the path, decoded: `{dataset: 'production'}`. */
  params: Readonly<Record<string, string>>
  caller: Caller
  /** Where the request comes from, as the server's socket tells: a sign-in is throttled by it. */
  address: string
  /** A process of this library, such as the site: it goes before strangers. */
  isOurs: boolean
}

/**
 * One thing the lake serves: router and compatibility table are both made from these.
 * `path` stands after the API version (`/v2024-01-01`, `/v1`, `/vX`), or from the root when `unversioned`.
 */
export type Endpoint = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  unversioned?: boolean
  /** Its bearer token is none of a user or a program: the endpoint looks at it itself, and nobody is signed in. */
  ownToken?: boolean
  summary: string
  evidence: Evidence
  handle: (context: EndpointContext) => Response | Promise<Response>
}
