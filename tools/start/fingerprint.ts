import {createHash} from 'node:crypto'
import {readdir, readFile, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

/** What builds and installs leave behind, `.next-e2e` and the like among it: never an input. */
const NOT_SOURCES = /^(?:node_modules|dist|coverage|\.next.*|\.sanity|\.cache|\.data)$/
const STAMP = '.built-from'

export type Inputs = {
  /** Files and folders, relative to `root`. */
  paths: string[]
  /** Whatever else the build depends on: addresses, the data folder. */
  values: Record<string, string>
  /** Below these, nothing counts (a build folder with a name of its own). */
  except?: string[]
}

/** One text that changes when anything that a build depends on changes. */
export async function fingerprint(root: string, {paths, values, except = []}: Inputs): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths.toSorted()) {
    for (const file of await files(root, path, new Set(except))) {
      hash.update(`${file}\0`)
      hash.update(await readFile(join(root, file)))
      hash.update('\0')
    }
  }
  hash.update(JSON.stringify(Object.entries(values).toSorted(([a], [b]) => a.localeCompare(b))))
  return hash.digest('hex')
}

async function files(root: string, path: string, except: Set<string>): Promise<string[]> {
  if (except.has(path)) return []
  if (!(await stat(join(root, path))).isDirectory()) return [path]
  const entries = await readdir(join(root, path), {withFileTypes: true})
  const found: string[] = []
  for (const entry of entries.toSorted((a, b) => a.name.localeCompare(b.name))) {
    const inside = `${path}/${entry.name}`
    if (NOT_SOURCES.test(entry.name)) continue
    if (entry.isDirectory()) found.push(...(await files(root, inside, except)))
    else if (entry.isFile() && !except.has(inside)) found.push(inside)
  }
  return found
}

/** The stamp stands in the build's own folder: whoever deletes the build deletes it, too. */
export async function builtFrom(folder: string): Promise<string | undefined> {
  return await readFile(join(folder, STAMP), 'utf8').catch(() => undefined)
}

export async function markBuilt(folder: string, print: string): Promise<void> {
  await writeFile(join(folder, STAMP), print)
}
