import {readFile} from 'node:fs/promises'
import {join} from 'node:path'

import {expect, test} from '@jest/globals'

import {FONT_FILE, smallerFont} from './subset-font.ts'

test('the typeface of the site is what the tool makes of its package, and small', async () => {
  const served = await readFile(join(import.meta.dirname, '..', FONT_FILE))
  expect(served.byteLength).toBeLessThan(20_000)
  // On a difference: npm run subset-font.
  expect(Buffer.compare(served, await smallerFont())).toBe(0)
})

test('the stylesheet and the document name that file', async () => {
  const address = FONT_FILE.replace('apps/web/public', '')
  for (const file of ['apps/web/ui/fonts.css', 'apps/web/views/site/site-document.tsx']) {
    expect(await readFile(join(import.meta.dirname, '..', file), 'utf8')).toContain(address)
  }
})

test('every character of the stylesheet’s range is in it', async () => {
  const css = await readFile(join(import.meta.dirname, '../apps/web/ui/fonts.css'), 'utf8')
  const range = /latin-400-700\.woff2[^}]*unicode-range:\s*([^;]+);/.exec(css)?.[1] ?? ''
  expect(range.split(/,\s*/)).toContain('U+0020-007E')
  expect(range.split(/,\s*/)).toContain('U+2192')
})

test('every typeface of the family holds the same weights, which are all that pages use', async () => {
  // A weight that only one of them holds is looked for there, and found missing its letters.
  const css = await readFile(join(import.meta.dirname, '../apps/web/ui/fonts.css'), 'utf8')
  const weights = Array.from(css.matchAll(/font-weight: ([^;]+);/g), ([, range]) => range)
  expect(weights).toEqual(['400 700', '400 700'])
})
