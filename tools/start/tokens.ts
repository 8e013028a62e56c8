import {lakeCommand} from './lake.ts'
import {keepSecrets, readSecrets} from './secrets.ts'
import {StartError} from './start-error.ts'
import type {Start} from './supervise.ts'

/**
 * The tokens by which programs of this library ask the embedded lake, each made once for a data folder. No lake may
 * run on it yet.
 */
export async function makeTokens(start: Start, isNew: boolean): Promise<{previewToken: string | undefined}> {
  const {dataFolder} = start.plan
  const kept = await readSecrets(dataFolder)
  if (isNew || kept.trialsToken === undefined) {
    const trialsToken = await makeToken(start, {label: 'npm run trials', role: 'curator'})
    await keepSecrets(dataFolder, {trialsToken})
  }
  if (isNew || kept.previewToken === undefined) {
    const previewToken = await makeToken(start, {label: 'draft preview of the site', role: 'viewer'})
    await keepSecrets(dataFolder, {previewToken})
  }
  const {previewToken} = await readSecrets(dataFolder)
  return {previewToken}
}

async function makeToken(
  {plan, processes}: Start,
  {label, role}: {label: string; role: string},
): Promise<string> {
  const output = await processes.run(
    lakeCommand(plan, ['token', 'add', label, '--role', role], {log: 'tokens'}),
  )
  // The lake may log before it prints the token.
  const token = output.split('\n').findLast((line) => line !== '' && !line.startsWith('{'))
  if (token === undefined) throw new StartError(`The lake made no token; it wrote: ${output.trim()}`)
  return token.trim()
}
