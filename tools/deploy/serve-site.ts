import {cp, mkdir, readdir, readFile, rm} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'

/**
 * One instance of the site: takes a copy of the build, which it keeps up to date for itself alone, and serves it.
 * `node tools/deploy/serve-site.ts [-H host] [-p port]`; SITE_BUILD_DIR is the folder that build.ts filled.
 */
const web = resolve(import.meta.dirname, '../../apps/web')
const from = resolve(process.env['SITE_BUILD_DIR'] ?? join(web, '.next-built'))
const own = join(web, process.env['NEXT_DIST_DIR'] ?? '.next')

const [wanted, there] = await Promise.all([buildId(from), buildId(own)])
if (wanted === undefined) {
  process.stderr.write(`${from} holds no build of the site: run tools/deploy/build.ts first.\n`)
  process.exit(1)
}
// A copy that was cut off has no build id yet: that goes last.
if (there !== wanted) {
  // Pages of another build are none of this one's. The folder itself may be a volume, and stays.
  await mkdir(own, {recursive: true})
  for (const name of await readdir(own)) await rm(join(own, name), {recursive: true})
  await cp(from, own, {recursive: true, filter: (file) => file !== join(from, 'BUILD_ID')})
  await cp(join(from, 'BUILD_ID'), join(own, 'BUILD_ID'))
}
process.chdir(web)
// By its address: the site's sources are checked with its own configuration.
await import(pathToFileURL(join(web, 'serve.ts')).href)

async function buildId(folder: string): Promise<string | undefined> {
  return await readFile(join(folder, 'BUILD_ID'), 'utf8').catch(() => undefined)
}
