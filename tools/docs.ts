import {mkdirSync, writeFileSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'

import {DOCUMENTED_PACKAGES} from './docs/documented-packages.ts'
import {publicEntries, undocumented} from './docs/public-entries.ts'
import {writeMarkdown} from './docs/write-markdown.ts'

/** `npm run docs`: the reference of the packages' public entries, from their docstrings, in docs/api (ignored by Git). */
const ROOT = resolve(import.meta.dirname, '..')
const folder = join(ROOT, 'docs/api')

mkdirSync(folder, {recursive: true})
for (const path of DOCUMENTED_PACKAGES) {
  const name = basename(path)
  const entries = publicEntries(join(ROOT, path))
  writeFileSync(join(folder, `${name}.md`), `${writeMarkdown(`@healing-library/${name}`, entries)}\n`)
  const count = entries.reduce((sum, {names}) => sum + names.length, 0)
  const gaps = undocumented(entries)
  process.stdout.write(
    `docs/api/${name}.md: ${count} names at ${entries.length} addresses, ${gaps.length} without a docstring\n`,
  )
  if (process.argv.includes('--gaps')) process.stdout.write(gaps.map((gap) => `  ${gap}\n`).join(''))
}
