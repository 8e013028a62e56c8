import {readFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'

import {readEnvironment} from '@healing-library/contracts/environment'
import {serve} from '@hono/node-server'

import {securityHeaders} from './server/security-headers.ts'
import {createStaticSite} from './server/static-site.ts'

/** A stop takes no longer: `npm start` waits for 5 s. */
const MOST_MS = 3000
const IDLE_EVERY_MS = 50

/** Serves the Studio that `sanity build` made: `node studio/serve.ts`, on 127.0.0.1. */
const environment = readEnvironment(process.env)
const folder = resolve(process.env['STUDIO_DIST_DIR'] ?? join(import.meta.dirname, 'dist'))

await readFile(join(folder, 'index.html')).catch((cause: unknown) => {
  throw new Error(`${folder} holds no built Studio: run npm run build -w studio first.`, {cause})
})

const app = createStaticSite({folder, headers: securityHeaders(environment)})
const server = serve({fetch: app.fetch, port: environment.ports.studio, hostname: '127.0.0.1'}, ({port}) => {
  process.stdout.write(`Studio on http://127.0.0.1:${port}\n`)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    // What is being sent is sent to its end; a reader who never takes it is not waited for.
    server.close(() => process.exit(0))
    // A connection on which the last of it was sent is kept for later by who reads: looked for again and again.
    setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), IDLE_EVERY_MS)
    setTimeout(() => process.exit(0), MOST_MS).unref()
  })
}
