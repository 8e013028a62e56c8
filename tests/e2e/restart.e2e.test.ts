import {readFile} from 'node:fs/promises'
import {join} from 'node:path'

import {expect, jest, test} from '@jest/globals'
import {z} from 'zod'

import {lakeClient} from './harness/lake-client.ts'
import {currentLibrary, endProcess, isAlive, lakeCommand, startAgain, until} from './harness/library.ts'

jest.setTimeout(180_000)

/** A start that finds everything built. */
const ANSWERS_WITHIN_MS = 15_000

test('kill -9 of the lake loses nothing that was acknowledged, and the next start answers within 15 s', async () => {
  const before = await currentLibrary()
  const token = await lakeCommand(['token', 'add', 'crash test', '--role', 'editor'])
  const client = lakeClient(before, token)
  const {pid: lakePid} = z.object({pid: z.int()}).parse(await readLock(before.dataFolder))

  const acknowledged: string[] = []
  const stop = new AbortController()
  const writers = Array.from({length: 4}, async (_, writer) => {
    for (let count = 0; !stop.signal.aborted; count += 1) {
      const _id = `crash-${writer}-${count}`
      try {
        await client.create({_id, _type: 'person', name: _id})
        acknowledged.push(_id)
      } catch {
        return
      }
    }
  })
  await until(() => acknowledged.length >= 50, 30_000, 'too few documents were written')
  process.kill(lakePid, 'SIGKILL')
  stop.abort()
  await Promise.all(writers)

  // Without its lake the library is of no use: it says so and ends, with everything that it started.
  await until(() => !isAlive(before.pid), 20_000, 'npm start went on without its lake')

  const after = await startAgain()
  process.stdout.write(`Second start: everything answered after ${Math.round(after.startedInMs)} ms\n`)
  expect(after.startedInMs).toBeLessThan(ANSWERS_WITHIN_MS)
  expect(after.output).not.toContain('Building')
  expect(after.output).not.toContain('starter content')

  const kept = await lakeClient(after, token).fetch<string[]>('*[_id in $ids]._id', {ids: acknowledged})
  process.stdout.write(
    `${acknowledged.length} writes were acknowledged before kill -9, ${kept.length} are there\n`,
  )
  expect(kept.toSorted()).toEqual(acknowledged.toSorted())
  await lakeClient(after, token).delete({
    query: '*[_type == "person" && _id in $ids]',
    params: {ids: acknowledged},
  })
})

test('kill -9 of npm start leaves no process behind', async () => {
  const {pid, dataFolder} = await currentLibrary()
  const {pid: lakePid} = z.object({pid: z.int()}).parse(await readLock(dataFolder))
  const children = await childrenOf(pid)
  expect(children).toContain(lakePid)
  expect(children.length).toBeGreaterThanOrEqual(3)

  await endProcess(pid, 'SIGKILL')
  await until(() => !children.some(isAlive), 10_000, `still there: ${children.filter(isAlive).join(', ')}`)
  await startAgain()
})

async function readLock(dataFolder: string): Promise<unknown> {
  return JSON.parse(await readFile(join(dataFolder, 'lake.lock'), 'utf8'))
}

async function childrenOf(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return text.trim().split(/\s+/).map(Number)
}
