import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterAll, beforeAll, expect, test} from '@jest/globals'

import {clientOf, type Served, serveFolder} from './lake-process.ts'

const WORDS = 30

let dataDir: string
let served: Served
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'lake-one-field-'))
  served = await serveFolder(dataDir)
})
afterAll(async () => {
  await served.lake.kill()
  rmSync(dataDir, {recursive: true})
})

const CONTEXT = 8
/** A word put before a text, or after it, as diff-match-patch writes it: with what stands beside it. */
const before = (text: string, word: string): string => {
  const context = text.slice(0, CONTEXT)
  return `@@ -1,${context.length} +1,${context.length + word.length} @@\n+${word}\n ${context}\n`
}
const after = (text: string, word: string): string => {
  const context = text.slice(-CONTEXT)
  const start = text.length - context.length + 1
  return `@@ -${start},${context.length} +${start},${context.length + word.length} @@\n ${context}\n+${word}\n`
}

test('two editors who type in one field at once: each word of both is there', async () => {
  const one = clientOf(served)
  const other = clientOf(served)
  await one.create({_id: 'drafts.a', _type: 'note', text: 'Beginning. End.'})
  /** Types word after word at a place of its own, from what it last saw, as the Studio sends it. */
  const type = async (client: typeof one, mark: string, at: 'front' | 'back') => {
    let seen = 'Beginning. End.'
    for (let n = 0; n < WORDS; n += 1) {
      const patch = at === 'front' ? before(seen, `${mark}${n} `) : after(seen, ` ${mark}${n}`)
      const [{text} = {text: ''}] = await client
        .patch('drafts.a')
        .diffMatchPatch({text: patch})
        .commit({returnFirst: false})
      seen = String(text)
    }
  }
  await Promise.all([type(one, 'x', 'front'), type(other, 'y', 'back')])
  const stored = await one.getDocument('drafts.a')
  const words = new Set(String(stored?.['text']).split(/\s+/))
  const lost = ['x', 'y'].flatMap((mark) =>
    Array.from({length: WORDS}, (_, n) => `${mark}${n}`).filter((word) => !words.has(word)),
  )
  process.stdout.write(`Two editors, one field: ${2 * WORDS} words typed at once, ${lost.length} lost\n`)
  expect(lost).toEqual([])
  expect(words.has('Beginning.') && words.has('End.')).toBe(true)
}, 60_000)

test('who writes over what somebody has changed since is told, and nothing of it is written', async () => {
  const client = clientOf(served)
  const {_rev} = await client.create({_id: 'drafts.b', _type: 'note', text: 'first'})
  const outcomes = await Promise.allSettled(
    ['mine', 'theirs'].map((text) => client.patch('drafts.b').ifRevisionId(_rev).set({text}).commit()),
  )
  const written = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  expect(written).toHaveLength(1)
  expect(outcomes.find(({status}) => status === 'rejected')).toMatchObject({reason: {statusCode: 409}})
  expect(await client.getDocument('drafts.b')).toMatchObject({text: written[0]?.['text']})
}, 20_000)
