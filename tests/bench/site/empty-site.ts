import {spawn} from 'node:child_process'
import {mkdir, rm, writeFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'

const ROOT = resolve(import.meta.dirname, '../../..')
const FOLDER = join(ROOT, '.cache/bench/empty-site')
const NEXT = join(ROOT, 'node_modules/next/dist/bin/next')

/** The least that Next can be: one static page that says one word, with the switches of the site. */
const FILES = {
  'package.json': '{"name":"empty-site","private":true,"type":"module"}',
  'next.config.mjs':
    'export default {cacheComponents: true, partialPrefetching: true, poweredByHeader: false, agentRules: false, typescript: {ignoreBuildErrors: true}}',
  'app/layout.jsx':
    'export default function Layout({children}) { return <html lang="en"><body>{children}</body></html> }',
  'app/page.jsx': 'export default function Page() { return <p>Empty</p> }',
}

/** Builds a page of nothing with the site's own Next, beside it. Gives what starts it. */
export async function buildEmptySite(): Promise<{folder: string}> {
  await rm(FOLDER, {recursive: true, force: true})
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(join(FOLDER, file, '..'), {recursive: true})
    await writeFile(join(FOLDER, file), text)
  }
  const child = spawn(process.execPath, [NEXT, 'build'], {
    cwd: FOLDER,
    env: {...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production'},
    stdio: 'ignore',
  })
  const code = await new Promise((done) => child.once('close', done))
  if (code !== 0) throw new Error(`The empty page was not built: next build ended with ${String(code)}.`)
  return {folder: FOLDER}
}

/** Serves a build with `next start`; what it gives ends the server. */
export async function serveNext(
  folder: string,
  port: number,
  environment: Record<string, string> = {},
): Promise<{url: string; close: () => void}> {
  const child = spawn(process.execPath, [NEXT, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    cwd: folder,
    env: {...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...environment},
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 200; tries += 1) {
    const response = await fetch(url).catch(() => undefined)
    if (response !== undefined) return {url, close: () => void child.kill()}
    await new Promise((done) => setTimeout(done, 100))
  }
  child.kill()
  throw new Error(`next start in ${folder} does not answer.`)
}
