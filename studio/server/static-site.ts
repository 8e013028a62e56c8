import {join} from 'node:path'

import {serveStatic} from '@hono/node-server/serve-static'
import {Hono} from 'hono'
import {etag} from 'hono/etag'

/** Vite writes a hash of the content before the ending: such a file never changes. */
const HASHED = /^\/static\/.*-[\w-]{8}\.(?:js|css|woff2)$/

/**
 * Serves the built Studio: files as they are, its one page for every other path. What the build compressed
 * (vite/compressed.ts) is sent so to whoever takes it; what may change is asked about by its tag.
 */
export function createStaticSite({folder, headers}: {folder: string; headers: Record<string, string>}): Hono {
  const app = new Hono()
  const tagged = etag()
  app.use(async (context, next) => {
    const isHashed = HASHED.test(context.req.path)
    // A file that never changes needs no tag: its whole content would be read to make one.
    if (isHashed) await next()
    else await tagged(context, next)
    const caching = context.res.ok && isHashed ? 'public, max-age=31536000, immutable' : 'no-cache'
    for (const [name, value] of Object.entries({...headers, 'Cache-Control': caching})) {
      context.res.headers.set(name, value)
    }
  })
  app.use(serveStatic({root: folder, precompressed: true}))
  app.get('/static/*', (context) => context.text('No such file.', 404))
  app.get('*', serveStatic({path: join(folder, 'index.html'), precompressed: true}))
  return app
}
