import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterAll, beforeAll, expect, test} from '@jest/globals'

import {clientOf, type Served, serveFolder} from './lake-process.ts'

const LISTENERS = 200
const WRITES = 25

let dataDir: string
let served: Served
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'lake-listeners-'))
  served = await serveFolder(dataDir)
})
afterAll(async () => {
  await served.lake.kill()
  rmSync(dataDir, {recursive: true})
})

/** What one listener hears: the ids of the mutations, in their order. */
async function listen(headers: Record<string, string>, ended: AbortSignal) {
  const response = await fetch(
    new URL('/v1/data/listen/production?query=*[_type=="note"]&includeResult=true', served.lake.url),
    {headers, signal: ended},
  )
  if (!response.ok || !response.body) throw new Error(`The listener got ${response.status}.`)
  const heard: string[] = []
  const reading = (async () => {
    let text = ''
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk
      const events = text.split('\n\n')
      text = events.pop() ?? ''
      for (const event of events) {
        const id = /"documentId":"([^"]+)"/.exec(event)?.[1]
        if (event.includes('mutation') && id !== undefined) heard.push(id)
      }
    }
  })().catch((error: unknown) => {
    if (!ended.aborted) throw error
  })
  return {heard, reading}
}

const memoryMb = () => {
  const status = readFileSync(`/proc/${served.lake.pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)
}

test('two hundred listeners hear each change, in its order; strangers among them nothing that is private', async () => {
  const before = memoryMb()
  const ended = new AbortController()
  const token = {authorization: `Bearer ${served.token}`}
  const [editors, strangers] = await Promise.all([
    Promise.all(Array.from({length: LISTENERS / 2}, () => listen(token, ended.signal))),
    Promise.all(Array.from({length: LISTENERS / 2}, () => listen({}, ended.signal))),
  ])
  const open = memoryMb()
  const client = clientOf(served)
  const ids = Array.from({length: WRITES}, (_, n) => (n % 5 === 0 ? `private.n${n}` : `n${n}`))
  const publicIds = ids.filter((id) => !id.includes('.'))
  const began = performance.now()
  for (const _id of ids) await client.create({_id, _type: 'note', text: 'x'.repeat(1000)})
  const isDone = () =>
    editors.every(({heard}) => heard.length === ids.length) &&
    strangers.every(({heard}) => heard.length === publicIds.length)
  for (let tries = 0; tries < 2000 && !isDone(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10))
  const tookMs = Math.round(performance.now() - began)
  for (const {heard} of editors) expect(heard).toEqual(ids)
  for (const {heard} of strangers) expect(heard).toEqual(publicIds)
  const after = memoryMb()
  process.stdout.write(
    `${LISTENERS} listeners, ${WRITES} writes: ${editors.length * ids.length + strangers.length * publicIds.length} events heard in ${tookMs} ms; the lake held ${before} MB before, ${open} MB with them, ${after} MB after\n`,
  )
  // A megabyte for each would be a leak: a listener holds a filter and what waits for it.
  expect(after - before).toBeLessThan(LISTENERS)
  ended.abort()
  await Promise.all([...editors, ...strangers].map(({reading}) => reading))
}, 60_000)
