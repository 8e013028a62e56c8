import {join} from 'node:path'

import {serveStatic} from '@hono/node-server/serve-static'
import {Hono} from 'hono'

/** Vite writes a hash of the content before the ending: such a file never changes. */
const HASHED = /^\/static\/.*-[\w-]{8}\.(?:js|css|woff2)$/

/** Serves the built Studio: files as they are, its one page for every other path. */
export function createStaticSite({folder, headers}: {folder: string; headers: Record<string, string>}): Hono {
  const app = new Hono()
  app.use(async (context, next) => {
    await next()
    const lasting = context.res.ok && HASHED.test(context.req.path)
    const caching = lasting ? 'public, max-age=31536000, immutable' : 'no-cache'
    for (const [name, value] of Object.entries({...headers, 'Cache-Control': caching})) {
      context.res.headers.set(name, value)
    }
  })
  app.use(serveStatic({root: folder}))
  app.get('/static/*', (context) => context.text('No such file.', 404))
  app.get('*', serveStatic({path: join(folder, 'index.html')}))
  return app
}
