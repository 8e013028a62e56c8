import {CommandError} from '@healing-library/content/cli/command-error'
import {createContentClient} from '@healing-library/content/client'
import {readEnvironment} from '@healing-library/contracts/environment'

import type {TrialsContext} from './cli/context.ts'
import {runTrials} from './cli/run.ts'
import {createCtgovClient, CTGOV_BASE_URL} from './ctgov/client.ts'
import {createHttp} from './http/http.ts'

const POLITE_INTERVAL_MS = 1000
const USER_AGENT = 'healing-library/0.1 (trial registry sync)'

const stop = new AbortController()
// A second Ctrl-C ends the process at once, as it does without us.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(new Error(signal)))
process.once('disconnect', () => stop.abort(new Error('disconnect')))

const print = (line: string): void => console.log(line)
const tell = (line: string): void => console.error(line)

process.exitCode = await runTrials(process.argv.slice(2), {print, tell}, open)
if (process.connected) process.disconnect()

function open(): TrialsContext {
  const {contentLake} = readEnvironment(process.env)
  const writeToken = process.env['SANITY_API_WRITE_TOKEN'] ?? ''
  return {
    reader: createContentClient(contentLake),
    writer: writeToken === '' ? undefined : createContentClient({...contentLake, token: writeToken}),
    registryAt: (address) => registryAt(address ?? (process.env['CTGOV_URL'] || CTGOV_BASE_URL)),
    now: () => new Date().toISOString(),
    print,
    tell,
    // Some terminals do not tell their width, or tell 0.
    terminalColumns: process.stderr.isTTY ? process.stderr.columns || 80 : undefined,
    draw: (text) => process.stderr.write(text),
    stop: stop.signal,
    environment: process.env,
  }
}

function registryAt(address: string) {
  const baseUrl = addressOf(address)
  const http = createHttp({
    userAgent: USER_AGENT,
    // A server on this machine needs no mercy.
    intervalMs: /^(?:127\.|localhost$|\[::1\]$)/.test(new URL(baseUrl).hostname) ? 0 : POLITE_INTERVAL_MS,
    onRetry: ({error, waitMs}) => tell(`${error.message} Trying again in ${Math.ceil(waitMs / 1000)} s.`),
  })
  return createCtgovClient({http, baseUrl})
}

function addressOf(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text
  throw new CommandError(
    `"${text}" is no address of a registry: write it whole, such as ${CTGOV_BASE_URL}.`,
    {usage: true},
  )
}
