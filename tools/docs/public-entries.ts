import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

import {z} from 'zod'

import type {ExportedName} from './exported-name.ts'
import {readExports} from './read-exports.ts'

const manifest = z.object({name: z.string(), exports: z.record(z.string(), z.string())})

/** What one address of a package gives: `@healing-library/lake`, `@healing-library/content/paths`. */
export type PublicEntry = {address: string; names: ExportedName[]}

const NOT_PUBLIC = /\.(?:test|fixture)\.tsx?$|sanity\.types\.ts$/

/** The addresses that the `exports` of a package name, in their order; `*` stands for each file that it fits. */
export function publicEntries(packageFolder: string): PublicEntry[] {
  const {name, exports} = manifest.parse(
    JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')),
  )
  return Object.entries(exports).flatMap(([address, target]) => {
    const base = join(name, address)
    if (!target.includes('*'))
      return [{address: base, names: readExports(join(packageFolder, target), packageFolder)}]
    const [before = '', after = ''] = target.split('*')
    return globSync(`${before}**/*${after}`, {cwd: packageFolder})
      .filter((file) => !NOT_PUBLIC.test(file))
      .toSorted()
      .map((file) => ({
        address: base.replace('*', `./${file}`.slice(before.length, -after.length)),
        names: readExports(join(packageFolder, file), packageFolder),
      }))
      .filter(({names}) => names.length > 0)
  })
}

/** Names without a docstring, as `address: name`. */
export const undocumented = (entries: readonly PublicEntry[]): string[] =>
  entries.flatMap(({address, names}) =>
    names.filter(({doc}) => doc === undefined).map(({name}) => `${address}: ${name}`),
  )
