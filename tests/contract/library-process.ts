import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

import {LIBRARY_ROLES} from '@healing-library/content/roles'
import {EMBEDDED_PROJECT_ID} from '@healing-library/contracts/environment'
import {openLake} from '@healing-library/lake'

import {type SpawnedLake, spawnLake} from '../../packages/lake/test/spawn-lake.ts'
import {SILENT_LOG} from '../bench/silent-log.ts'
import {freePort} from '../hosted/free-port.ts'

export const ROOT = resolve(import.meta.dirname, '../..')

/** A lake with the library's configuration, in a process and a folder of its own. */
export type LibraryProcess = {
  lake: SpawnedLake
  dataDir: string
  port: string
  /** One for each role that was asked for, in that order. */
  tokens: string[]
  close: () => Promise<void>
}

export async function openLibraryProcess({
  name,
  roles,
  environment = {},
}: {
  name: string
  roles: readonly string[]
  environment?: Record<string, string>
}): Promise<LibraryProcess> {
  const dataDir = mkdtempSync(join(tmpdir(), `${name}-`))
  const tokens = tokensIn(dataDir, roles)
  // The configuration names the port in addresses: it must be known before.
  const port = String(await freePort())
  const lake = await spawnLake(dataDir, {
    ...environment,
    LAKE_CONFIG: join(ROOT, 'tools/lake.config.ts'),
    LAKE_PORT: port,
  })
  return {
    lake,
    dataDir,
    port,
    tokens,
    close: async () => {
      await lake.stop()
      rmSync(dataDir, {recursive: true})
    },
  }
}

function tokensIn(dataDir: string, roles: readonly string[]): string[] {
  const config = {projectId: EMBEDDED_PROJECT_ID, roles: LIBRARY_ROLES}
  const lake = openLake({dataDir, config, log: SILENT_LOG})
  try {
    return roles.map((role) => lake.parts.directory.addToken({label: role, roleNames: [role]}).token)
  } finally {
    lake.close()
  }
}
