import {join} from 'node:path'

import {readEnvironment} from '@healing-library/contracts/environment'

/** The one place where the site reads its environment. */
export const environment = readEnvironment(process.env)

/** Beside Next's own cache: survives a restart, goes away with the build. Scripts of this workspace run in its folder. */
export const keptResultsDir = join(
  process.cwd(),
  process.env['NEXT_DIST_DIR'] ?? '.next',
  'cache',
  'kept-results',
)
