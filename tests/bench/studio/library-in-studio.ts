import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

import type {StoredDocument} from '@healing-library/content/check/stored-document'
import {createContentClient} from '@healing-library/content/client'
import {LIBRARY_ROLES} from '@healing-library/content/roles'
import {type Lake, openLake, serveLake} from '@healing-library/lake'
import {isBad, parseStudy} from '@healing-library/registry/ctgov/parse-studies'
import {trialId} from '@healing-library/registry/curate/candidate'
import {toTrialSnapshot} from '@healing-library/registry/map/trial-snapshot'
import {generatedSource} from '@healing-library/registry/server/records/generated-source'
import {starterDocuments} from '@healing-library/starter'

import {untilHealthy} from '../../../tools/start/health.ts'
import {readPlan} from '../../../tools/start/plan.ts'
import {createProcesses} from '../../../tools/start/processes.ts'
import {studioBuild, studioServer} from '../../../tools/start/studio.ts'
import {SILENT_LOG} from '../silent-log.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const HOST = '127.0.0.1'
const STUDIO_TIMEOUT_MS = 30_000
/** Always the same, so that a build of the Studio, which holds the addresses, is used again. */
const PORTS = {WEB_PORT: '33901', STUDIO_PORT: '33902', LAKE_PORT: '33903', REGISTRY_PORT: '33904'}

const USER = {email: 'bench@library.local', password: 'a heron measures the river'}

export type LibraryInStudio = {
  studioUrl: string
  email: string
  password: string
  /** How many generated trials stand beside the starter content. */
  trials: number
  close: () => Promise<void>
}

/** The built Studio over a lake of this process: the starter content and generated trials, as long as real ones. */
export async function openLibraryInStudio(trials: number): Promise<LibraryInStudio> {
  const plan = readPlan(ROOT, {...process.env, ...PORTS, STUDIO_DIST_DIR: join(ROOT, '.cache/bench/studio')})
  const processes = createProcesses(join(ROOT, '.cache/bench/logs'))
  const build = await studioBuild(plan, processes)
  await build?.()

  const {ports, studioUrl, contentLake} = plan.environment
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-studio-'))
  const lake = openLake({
    dataDir,
    config: {
      roles: LIBRARY_ROLES,
      allowedOrigins: [studioUrl],
      ...(contentLake.apiHost !== undefined && {publicUrl: contentLake.apiHost}),
    },
    log: SILENT_LOG,
    queryThread: true,
  })
  await lake.parts.directory.addUser({...USER, displayName: 'A bench', roleNames: ['administrator']})
  await fill(lake, starterDocuments(), generatedTrials(trials))
  const listening = await serveLake(lake, {host: HOST, port: ports.lake})
  await untilHealthy(processes.serve(studioServer(plan)), studioUrl, STUDIO_TIMEOUT_MS)
  return {
    studioUrl,
    ...USER,
    trials,
    close: async () => {
      await processes.stopAll()
      await listening.close()
      lake.close()
      rmSync(dataDir, {recursive: true})
    },
  }
}

/** So many generated documents in one transaction. */
const BATCH = 500

/** What refers to one another comes in one transaction. */
async function fill(
  lake: Lake,
  together: readonly StoredDocument[],
  apart: readonly StoredDocument[],
): Promise<void> {
  const {token} = lake.parts.directory.addToken({label: 'bench', roleNames: ['administrator']})
  const client = createContentClient({
    kind: 'embedded',
    projectId: 'local',
    dataset: 'production',
    apiHost: 'http://lake.bench',
    token,
  }).withConfig({
    resolveFetch: () => async (input, init) => await lake.fetch(new Request(input, init)),
  })
  const create = async (documents: readonly StoredDocument[]) =>
    await client.mutate(
      documents.map((document) => ({create: document})),
      {returnDocuments: false},
    )
  await create(together)
  for (let at = 0; at < apart.length; at += BATCH) await create(apart.slice(at, at + BATCH))
}

/** Says in its title that it was generated. */
function generatedTrials(count: number): StoredDocument[] {
  const source = generatedSource({count})
  return Array.from({length: count}, (_, index) => {
    const study = parseStudy(source.at(index), index, 'generated')
    if (isBad(study)) throw new Error(`A generated record cannot be read: ${study.problem}`)
    const snapshot = toTrialSnapshot(study)
    return {...snapshot, _id: trialId(snapshot.nctId), _type: 'clinicalTrial'}
  })
}
