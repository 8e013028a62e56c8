import {readFile} from 'node:fs/promises'
import {join} from 'node:path'

import {expect, test} from '@jest/globals'

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
  expect(contrast(colour.get(text), colour.get(ground))).toBeGreaterThanOrEqual(least)
})

function colours(text: string): Map<string, string> {
  return new Map(
    Array.from(text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g), ([, name = '', hex = '']) => [name, hex]),
  )
}

function contrast(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) throw new Error('tokens.css has no such colour.')
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Relative luminance as WCAG defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
