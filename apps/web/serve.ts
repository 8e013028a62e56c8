import {createServer} from 'node:http'
import {parseArgs} from 'node:util'

import {z} from 'zod'

import {createAnswers} from './answers/answers.ts'
import {createAsk} from './answers/ask-handler.ts'
import {createListener} from './answers/listener.ts'
import {createMemory} from './answers/memory.ts'
import {createLog} from './loaders/log.ts'

const MAX_MEMORY_BYTES = 64 * 1024 * 1024
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

// What `next start` sees to, before any of Next is loaded. The site finds its build from the folder that it runs in.
process.chdir(import.meta.dirname)
Object.assign(process.env, {NODE_ENV: 'production', PORT: String(port)})

const log = createLog((line) => void process.stdout.write(line))
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

server.on(
  'request',
  createListener({
    handler,
    answers: createAnswers({
      ask: createAsk(handler, {host: `${hostname}:${port}`, address: hostname, maxBytes: MAX_ANSWER_BYTES}),
      memory: createMemory({nowMs: () => performance.now(), maxBytes: MAX_MEMORY_BYTES}),
    }),
    later: (run, ms) => void setTimeout(run, ms).unref(),
    failed: ({method, url}, error) => log.warn('request-failed', {method, url, error: String(error)}),
  }),
)

server.listen(port, hostname, () => log.info('listening', {url: `http://${hostname}:${port}`}))

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    // No new connections; what is being answered is answered to its end, and what Next does after its answers, too.
    server.close(() => void app.close().finally(() => process.exit(0)))
  })
}
