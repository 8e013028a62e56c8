import {existsSync, globSync, readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'

import {expect, test} from '@jest/globals'
import {z} from 'zod'

/** What a new developer is told to open or to run must be there. */
const ROOT = resolve(import.meta.dirname, '../..')
const manifest = z.object({scripts: z.record(z.string(), z.string()).default({})})
/** Of the repository, and of the parts that are built by themselves. */
const scripts = new Set(
  ['.', 'apps/web', 'studio'].flatMap((folder) =>
    Object.keys(manifest.parse(JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'))).scripts),
  ),
)

const pages = globSync(
  [
    '*.md',
    'docs/*.md',
    'docs/decisions/*.md',
    '{apps,packages}/*/README.md',
    'studio/README.md',
    '.github/*.md',
  ],
  {cwd: ROOT},
).filter((page) => page !== 'CHANGELOG.md')

test.each(pages)('%s leads to files and parts of pages that are there', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8')
  const dead = [...text.matchAll(/\]\((?<target>[^)\s]+)\)/g)]
    .map((match) => match.groups?.['target'] ?? '')
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => !leadsSomewhere(page, target))
  expect(dead).toEqual([])
})

function leadsSomewhere(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? join(ROOT, page) : join(ROOT, dirname(page), path)
  if (!existsSync(file)) return false
  if (anchor === undefined || !file.endsWith('.md')) return true
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (?<title>.+)$/gm)].some(
    (match) => anchorOf(match.groups?.['title'] ?? '') === anchor,
  )
}

/** As GitHub makes it of a heading. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\d\s_-]/gu, '')
    .replaceAll(' ', '-')

test.each(pages)('%s names commands that npm knows', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8')
  const named = [...text.matchAll(/npm run (?<name>[a-z][a-z\d:-]*)/g)].map(
    (match) => match.groups?.['name'] ?? '',
  )
  expect(named.filter((name) => !scripts.has(name))).toEqual([])
})

/** Commands of Sanity in the steps of docs/hosted.md and in the doctor's advice, as the installed version names them. */
test("what people are told to ask of Sanity's command line is there", () => {
  const commands = join(ROOT, 'node_modules/@sanity/cli/dist/commands')
  const files = ['docs/hosted.md', ...globSync('tools/doctor/**/*.ts', {cwd: ROOT})]
  const named = files.flatMap((file) => [
    ...readFileSync(join(ROOT, file), 'utf8').matchAll(/npx sanity (?<topic>[a-z]+)(?: (?<verb>[a-z]+))?/g),
  ])
  expect(named.length).toBeGreaterThan(8)
  const dead = named
    .map(({groups}) => [groups?.['topic'] ?? '', groups?.['verb'] ?? ''])
    .filter(
      ([topic = '', verb = '']) =>
        !existsSync(join(commands, `${topic}.js`)) && !existsSync(join(commands, topic, `${verb}.js`)),
    )
  expect(dead).toEqual([])
})
