import {join} from 'node:path'

import {afterEach, beforeEach, expect, test} from '@jest/globals'

import {drawLinkPicture} from './draw-link-picture.tsx'
import {drawableWords} from './drawable-words.ts'

const FOLDER = join(import.meta.dirname, '../..')
const WORDS = {kind: 'Guide', title: 'Ketamine', lead: 'What is known.', site: 'Healing Library'}

/** What the drawing asks of other machines: nothing is let through. */
const asked: string[] = []
const realFetch = globalThis.fetch
beforeEach(() => {
  asked.length = 0
  globalThis.fetch = (input) => {
    const url = input instanceof Request ? input.url : String(input)
    if (!/^(?:file|data):/.test(url)) asked.push(url)
    return Promise.reject(new Error(`not let through: ${url}`))
  }
})
afterEach(() => {
  globalThis.fetch = realFetch
})

const draw = async (title: string) => {
  const beganMs = performance.now()
  const png = Buffer.from(
    await drawLinkPicture({...WORDS, title, lead: title, note: title, site: title}, FOLDER),
  )
  return {png, ms: performance.now() - beganMs}
}

test.each([
  [
    'an address in markup',
    '<img src="http://127.0.0.1:9/a"><image href="file:///etc/passwd"/><script>1</script>',
  ],
  ['a style', '"}}; background: url(http://127.0.0.1:9/a) url(file:///etc/passwd)'],
  ['a picture', '🧠💥 👩🏽‍⚕️ 🇩🇪'],
  ['another alphabet', 'β-carboline, 5-HT₂ₐ ≥ 3 — 漢字 עברית ไทย'],
  ['marks and directions', `a${'\u0301\u0489'.repeat(300)} \u202eabc\u2066 \u0000\u0007\ud800`],
  ['a book', 'word '.repeat(100_000)],
  ['a word without end', 'w'.repeat(200_000)],
  ['nothing', ''],
])('%s in a title is drawn as text, asks nobody, and takes no time', async (_what, title) => {
  const {png, ms} = await draw(title)
  expect(asked).toEqual([])
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  expect(ms).toBeLessThan(8_000)
})

test('every character that is let through is in the fonts', async () => {
  const all = Array.from({length: 0x10000}, (_, code) => String.fromCodePoint(code))
  const through = all.filter((one) => {
    const {title} = drawableWords({...WORDS, title: `a${one}b`})
    return title === `a${one}b`
  })
  expect(through.length).toBeGreaterThan(290)
  for (let from = 0; from < through.length; from += 120) await draw(through.slice(from, from + 120).join(' '))
  expect(asked).toEqual([])
})

test.each([
  ['β-carboline', 'beta-carboline'],
  ['5-HT₂ₐ, 100 µg of μ', '5-HT2a, 100 mcg of mu'],
  ['Überblick: ¿qué es? Łódź', 'Überblick: ¿qué es? Łódź'],
  ['a 🧠💥 b 漢字', 'a … b …'],
])('%s is drawn as %s', (title, drawn) => {
  expect(drawableWords({...WORDS, title}).title).toBe(drawn)
})
