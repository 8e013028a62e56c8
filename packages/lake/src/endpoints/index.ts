import {actionEndpoints} from './actions.ts'
import {assetEndpoints} from './assets.ts'
import {auditEndpoints} from './audit.ts'
import {authEndpoints} from './auth.ts'
import {documentEndpoints} from './documents.ts'
import type {Endpoint} from './endpoint.ts'
import {harmlessEndpoints} from './harmless.ts'
import {healthEndpoints} from './health.ts'
import {historyEndpoints} from './history.ts'
import {listenEndpoints} from './listen.ts'
import {liveEndpoints} from './live.ts'
import {metricsEndpoints} from './metrics.ts'
import {mutateEndpoints} from './mutate.ts'
import {projectEndpoints} from './projects.ts'
import {queryEndpoints} from './query.ts'
import {userEndpoints} from './users.ts'

/** Everything that the lake serves: the router and the compatibility table are made from this. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...healthEndpoints,
  ...metricsEndpoints,
  ...queryEndpoints,
  ...mutateEndpoints,
  ...actionEndpoints,
  ...documentEndpoints,
  ...listenEndpoints,
  ...liveEndpoints,
  ...historyEndpoints,
  ...auditEndpoints,
  ...authEndpoints,
  ...userEndpoints,
  ...projectEndpoints,
  ...assetEndpoints,
  ...harmlessEndpoints,
]
