import {readdir, readFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'

import {expect, test} from '@jest/globals'

const VIEWS = resolve(import.meta.dirname, '../views')

const COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm
/** Two words side by side: a lone word may be a name of a thing of the program. */
const TWO_WORDS = /\p{L}{2,}[,.;:’]?\s+\p{L}+/u

/** Where a view would say something by itself. Code between two tags has signs that prose has not. */
const PLACES = [
  // Text before a closing tag, and between two tags or a tag and a value.
  /[>}]([^<>{}=()[\]]+)<\//g,
  /(?<!=)>([^<>{}=()[\]]+)[<{]/g,
  // Attributes, and strings in code.
  /\s(?:title|lead|caption|label|alt|placeholder|aria-label|data-[\w-]+)="([^"\n]+)"/g,
  /'([^'\n]*)'/g,
  /`([^`]*)`/g,
]
const NOT_SAID: ReadonlySet<string> = new Set([
  // How a file is built.
  'use client',
  // A border: the picture of a link has its styles in its elements.
  '10px solid',
])

function sentencesOf(source: string): string[] {
  const code = source.replaceAll(COMMENTS, '').replaceAll(/^import [\s\S]*?from '.*'$/gm, '')
  return PLACES.flatMap((place) =>
    Array.from(code.matchAll(place), ([, text = '']) => text.replaceAll(/\$\{[^}]*\}/g, '').trim()),
  ).filter((text) => TWO_WORDS.test(text) && !NOT_SAID.has(text))
}

test.each([
  ['<p>No trial fits.</p>', 'No trial fits.'],
  ['<p>\n  Taking one away is <a href={x}>not</a>\n</p>', 'Taking one away is'],
  ['<Tag tone="care">{date}, looked up then</Tag>', ', looked up then'],
  ['<ul aria-label="Active filters">', 'Active filters'],
  ["const TITLE = 'Saved trials'", 'Saved trials'],
  ['const age = `${from} and older`', 'and older'],
])('a sentence in a view is found: %s', (source, sentence) => {
  expect(sentencesOf(source)).toContain(sentence)
})

test('views say nothing by themselves: their words come from the messages of a language', async () => {
  const files = (await readdir(VIEWS, {recursive: true})).filter(
    (file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'),
  )
  const found = await Promise.all(
    files.map(async (file) => ({file, says: sentencesOf(await readFile(join(VIEWS, file), 'utf8'))})),
  )
  expect(files.length).toBeGreaterThan(50)
  expect(found.filter(({says}) => says.length > 0)).toEqual([])
})
