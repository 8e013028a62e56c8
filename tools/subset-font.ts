import {readFile, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'

import subsetFont from 'subset-font'

const HELP = `npm run subset-font: makes the typeface of the site smaller: the letters of western European languages, and the
weights that its pages use. Writes into apps/web/public/fonts.

The version of the typeface is part of the file's name, because browsers keep it for good: after a new version change the
name here, in apps/web/ui/fonts.css and in apps/web/views/site/site-document.tsx.
`

const SOURCE =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'
export const FONT_FILE = 'apps/web/public/fonts/atkinson-hyperlegible-next-5.3.0-latin-400-700.woff2'

/** First and last code point: ASCII, and Latin-1. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xff],
] as const
const OTHERS = 'ıŒœʻʼˆ˚˜–—‘’“”„†‡•…‰′″⁄€™↑→↓−×≤≥'
const WEIGHTS = {min: 400, max: 700}

/** The bytes of the smaller typeface: the same for the same versions of the typeface and the tool. */
export async function smallerFont(): Promise<Uint8Array> {
  const source = await readFile(createRequire(import.meta.url).resolve(SOURCE))
  const letters = RANGES.flatMap(([first, last]) =>
    Array.from({length: last - first + 1}, (_, index) => String.fromCodePoint(first + index)),
  )
  return subsetFont(source, letters.join('') + OTHERS, {
    targetFormat: 'woff2',
    variationAxes: {wght: WEIGHTS},
  })
}

if (import.meta.main) {
  if (process.argv.includes('--help')) process.stdout.write(HELP)
  else {
    const bytes = await smallerFont()
    await writeFile(join(resolve(import.meta.dirname, '..'), FONT_FILE), bytes)
    process.stdout.write(`${FONT_FILE}: ${bytes.byteLength} bytes\n`)
  }
}
