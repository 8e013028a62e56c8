import {spawn} from 'node:child_process'
import {resolve} from 'node:path'

import {readEnvironment} from '@healing-library/contracts/environment'

import {createAskLake} from './ask-lake.ts'
import type {DoctorContext} from './doctor-context.ts'
import {readKeptSecrets} from './read-secrets.ts'

/** Reads the set-up as `npm start` and the deployed parts do. Throws what readEnvironment throws. */
export async function openContext(
  root: string,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<DoctorContext> {
  const environment = readEnvironment(variables)
  const dataFolder = resolve(root, environment.lakeDataDir)
  const kept = await readKeptSecrets(dataFolder)
  // The tokens of a start are of the embedded lake alone.
  const embedded = environment.contentLake.kind === 'embedded' ? kept : {}
  const tokens = {
    read: environment.contentLake.token,
    preview: environment.previewToken ?? embedded.previewToken,
    write: variables['SANITY_API_WRITE_TOKEN'] || embedded.trialsToken,
    manage: variables['SANITY_AUTH_TOKEN'] || undefined,
  }
  const webhookSecret = environment.webhookSecret ?? kept.webhookSecret
  return {
    root,
    dataFolder,
    environment,
    variables,
    tokens,
    webhookSecret,
    askLake: createAskLake(environment.contentLake, fetch),
    fetch,
    nowMs: () => Date.now(),
    runScript: (args) =>
      runScript(root, args, {
        ...variables,
        LAKE_DATA_DIR: dataFolder,
        WEBHOOK_SECRET: webhookSecret,
        // Drafts are checked, too, where somebody may read them.
        SANITY_API_READ_TOKEN: tokens.read ?? tokens.preview,
      }),
  }
}

function runScript(
  root: string,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<{code: number | null; output: string}> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
      cwd: root,
      env: {...environment},
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const pieces: string[] = []
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', (piece: string) => pieces.push(piece))
    child.once('error', fail)
    child.once('close', (code) => done({code, output: pieces.join('')}))
  })
}
