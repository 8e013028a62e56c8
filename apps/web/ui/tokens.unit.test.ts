import {readFile} from 'node:fs/promises'
import {join} from 'node:path'

import {expect, test} from '@jest/globals'

import {contrast} from './contrast.ts'
import {PALETTE} from './palette.ts'

const css = await readFile(join(import.meta.dirname, 'tokens.css'), 'utf8')
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)')
const light = colours(lightCss)
const schemes = {light, dark: new Map([...light, ...colours(darkCss)])}

/** Text on every ground that it may stand on: 7:1, WCAG 2.2 criterion 1.4.6. */
const TEXT = [
  ...['paper', 'surface', 'sunken'].flatMap((ground) =>
    ['ink', 'ink-soft', 'heather', 'spruce'].map((text) => [text, ground]),
  ),
  ['ink', 'rowan-wash'],
  ['rowan', 'rowan-wash'],
  ['ink', 'gorse-wash'],
  ['on-rowan', 'rowan-solid'],
  ['on-gorse', 'gorse-solid'],
  ['on-spruce', 'spruce-solid'],
  ['focus-text', 'focus-ground'],
].map(([text = '', ground = '']) => ({text, ground, least: 7}))

/** Parts of pictures and edges of controls that carry meaning: 3:1, criterion 1.4.11. */
const GRAPHICS = [
  'ring-efficacy',
  'ring-safety',
  'ring-approval',
  'ring-legal',
  'ring-history',
  'line-strong',
].map((text) => ({text, ground: 'paper', least: 3}))

test.each(
  Object.entries(schemes).flatMap(([scheme, colour]) =>
    [...TEXT, ...GRAPHICS].map((pair) => ({scheme, colour, ...pair})),
  ),
)('$scheme: $text on $ground is at least $least to 1', ({colour, text, ground, least}) => {
  expect(contrast(known(colour.get(text)), known(colour.get(ground)))).toBeGreaterThanOrEqual(least)
})

test.each(['light', 'dark'] as const)('the palette in code is that of the stylesheet: %s', (scheme) => {
  for (const [name, hex] of Object.entries(PALETTE[scheme])) {
    expect({name, hex: schemes[scheme].get(name)}).toEqual({name, hex})
  }
})

function colours(text: string): Map<string, string> {
  return new Map(
    Array.from(text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g), ([, name = '', hex = '']) => [name, hex]),
  )
}

function known(hex: string | undefined): string {
  if (hex === undefined) throw new Error('tokens.css has no such colour.')
  return hex
}
