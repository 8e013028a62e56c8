import {AsyncLocalStorage} from 'node:async_hooks'
import {randomUUID} from 'node:crypto'
import {createServer} from 'node:http'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {parseArgs} from 'node:util'

import {readServing} from '@healing-library/contracts/serving'
import {z} from 'zod'

import {createAnswers} from './answers/answers.ts'
import {createAsk} from './answers/ask-handler.ts'
import {answersByKind} from './answers/by-kind.ts'
import {createListener} from './answers/listener.ts'
import {createMemory} from './answers/memory.ts'
import {addressPages, staticPages} from './answers/page-kinds.ts'
import {createLog} from './loaders/log.ts'
import {createSiteMetrics} from './process/site-metrics.ts'
import {stopServing} from './process/stop.ts'
import {createWatch} from './process/watch.ts'

const MAX_MEMORY_BYTES = 64 * 1024 * 1024
/** Of searches, which nobody else may ask for again: enough for a second of them. */
const MAX_ADDRESS_MEMORY_BYTES = 16 * 1024 * 1024
/** What somebody looked for is not held on to. */
const SWEEP_MS = 1000
const MAX_ANSWER_BYTES = 4 * 1024 * 1024

/**
 * Serves the built site, as `next start` does, with a memory of ready answers in front of it (docs/decisions/0010):
 * `node apps/web/serve.ts [-H host] [-p port]`.
 */
const {values} = parseArgs({
  options: {
    hostname: {type: 'string', short: 'H', default: '127.0.0.1'},
    port: {type: 'string', short: 'p', default: process.env['PORT'] ?? '3000'},
  },
})
const {hostname, port} = z
  .object({hostname: z.string().min(1), port: z.coerce.number().int().min(1).max(65_535)})
  .parse(values)

const {redisUrl, metricsToken, stopDelayMs} = readServing(process.env)

// What `next start` sees to, before any of Next is loaded. The site finds its build from the folder that it runs in.
process.chdir(import.meta.dirname)
Object.assign(process.env, {NODE_ENV: 'production', PORT: String(port)})

const log = createLog((line) => void process.stdout.write(line))
const requestIds = new AsyncLocalStorage<string>()
const nowMs = () => performance.now()
const memory = createMemory({nowMs, maxBytes: MAX_MEMORY_BYTES})
const addressMemory = createMemory({nowMs, maxBytes: MAX_ADDRESS_MEMORY_BYTES})
const metrics = createSiteMetrics({
  answersBytes: () => memory.sizeBytes() + addressMemory.sizeBytes(),
  sharedIsReady:
    redisUrl === undefined ? undefined : () => globalThis.siteProcess?.shared?.isReady() === true,
})
globalThis.siteProcess = {
  shared: undefined,
  count: metrics.count,
  requestId: () => requestIds.getStore(),
}

const server = createServer()
const {default: next} = await import('next')
const app = next({
  dev: false,
  dir: import.meta.dirname,
  // The name that Next's proxy has for this machine, whatever address it is asked at: with another one, Next sends what
  // the proxy leads to a page of the site's own over the network, to itself.
  hostname: 'localhost',
  port,
  httpServer: server,
})
await app.prepare()
const handler = app.getRequestHandler()
const ask = createAsk(handler, {host: `${hostname}:${port}`, address: hostname, maxBytes: MAX_ANSWER_BYTES})
const answers = answersByKind({
  static: createAnswers({ask, memory, rules: staticPages}),
  address: createAnswers({ask, memory: addressMemory, rules: addressPages}),
})
setInterval(addressMemory.sweep, SWEEP_MS).unref()

if (redisUrl !== undefined) {
  const {joinInstances} = await import('./process/shared.ts')
  const buildFolder = join(import.meta.dirname, process.env['NEXT_DIST_DIR'] ?? '.next')
  const shared = joinInstances({redisUrl, buildFolder, log, forget: answers.forget})
  globalThis.siteProcess.shared = shared
  await shared.learn()
}

let isStopping = false
server.on(
  'request',
  createWatch({
    listener: createListener({
      handler,
      answers,
      later: (run, ms) => void setTimeout(run, ms).unref(),
      failed: ({method, url}, error) => log.warn('request-failed', {method, url, error: String(error)}),
    }),
    metrics,
    metricsToken,
    requestIds,
    newId: randomUUID,
    nowMs,
    isStopping: () => isStopping,
  }),
)

server.listen(port, hostname, () => log.info('listening', {url: `http://${hostname}:${port}`}))

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    log.info('stopping', {signal})
    void stopServing({
      server,
      announce: () => {
        isStopping = true
      },
      // What Next does after its answers is done to its end, too.
      close: async () => {
        await app.close()
        globalThis.siteProcess?.shared?.close()
      },
      delayMs: stopDelayMs,
      wait: (ms) => wait(ms, undefined, {ref: false}),
    }).finally(() => process.exit(0))
  })
}
