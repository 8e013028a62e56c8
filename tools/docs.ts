import {mkdirSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'

import {publicEntries, undocumented} from './docs/public-entries.ts'
import {writeMarkdown} from './docs/write-markdown.ts'

/** `npm run docs`: the reference of the packages' public entries, from their docstrings, in docs/api (ignored by Git). */
const ROOT = resolve(import.meta.dirname, '..')
const PACKAGES = ['contracts', 'content', 'lake', 'registry']
const folder = join(ROOT, 'docs/api')

mkdirSync(folder, {recursive: true})
for (const name of PACKAGES) {
  const entries = publicEntries(join(ROOT, 'packages', name))
  writeFileSync(join(folder, `${name}.md`), `${writeMarkdown(`@healing-library/${name}`, entries)}\n`)
  const count = entries.reduce((sum, {names}) => sum + names.length, 0)
  const gaps = undocumented(entries)
  process.stdout.write(
    `docs/api/${name}.md: ${count} names at ${entries.length} addresses, ${gaps.length} without a docstring\n`,
  )
  if (process.argv.includes('--gaps')) process.stdout.write(gaps.map((gap) => `  ${gap}\n`).join(''))
}
