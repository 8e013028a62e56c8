import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {connect} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'

import {expect, test} from '@jest/globals'
import {createClient} from '@sanity/client'
import {WebSocket} from 'ws'

import {openLake} from '../src/open-lake.ts'

const NOTHING = () => {}

/** A lake in a process of its own, all that it says, and what each line of its log is. */
async function served(prepare: (token: string, url: string, port: number) => Promise<void>) {
  const dataDir = mkdtempSync(join(tmpdir(), 'lake-slow-'))
  const log = {debug: NOTHING, info: NOTHING, warn: NOTHING, error: NOTHING}
  const prepared = openLake({dataDir, config: {}, log})
  const {token} = prepared.parts.directory.addToken({label: 'x', roleNames: ['editor']})
  prepared.close()
  const main = join(import.meta.dirname, '../src/main.ts')
  const environment = {LAKE_DATA_DIR: dataDir, LAKE_PORT: '0', LAKE_CONFIG: '', LAKE_LOG_LEVEL: 'info'}
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, 'serve'], {
    env: {...process.env, ...environment, LAKE_ADMIN_PASSWORD: 'correct-horse-battery'},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString('utf8')
  })
  try {
    const url = await new Promise<string>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        const found = /lake: (http\S+)/.exec(chunk.toString('utf8'))?.[1]
        if (found !== undefined) resolve(found)
      })
    })
    await prepare(token, url, Number(new URL(url).port))
    child.kill('SIGTERM')
    const code = await ended
    const lines = errors.trim().split('\n')
    const said = lines.map((line): string => {
      const parsed: {msg?: unknown} = JSON.parse(line)
      return String(parsed.msg)
    })
    return {code, lines, said}
  } finally {
    child.kill('SIGKILL')
    await ended
    rmSync(dataDir, {recursive: true})
  }
}

function writer(url: string, token: string) {
  const client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2026-11-01',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    token,
  })
  return async (count: number, sizeBytes: number) => {
    for (let n = 0; n < count; n += 1) {
      const mutation = {createOrReplace: {_id: 'big', _type: 'note', n, pad: 'x'.repeat(sizeBytes)}}
      await client.transaction([mutation]).commit({returnDocuments: false, visibility: 'async'})
    }
  }
}

test('a listener that is let go is one line of the log, and so is the end', async () => {
  const {code, lines, said} = await served(async (token, url, port) => {
    const write = writer(url, token)
    const socket = connect(port, '127.0.0.1')
    socket.on('error', NOTHING)
    socket.write(
      `GET /v2026-11-01/data/listen/production?query=*&includeMutations=false HTTP/1.1\r\nHost: lake\r\nAuthorization: Bearer ${token}\r\n\r\n`,
    )
    await new Promise((resolve) => socket.once('data', resolve))
    socket.pause()
    await write(20, 1_000_000)
    await write(1_010, 10)
    const closed = new Promise((resolve) => socket.once('close', resolve))
    socket.resume()
    await closed
  })
  expect(code).toBe(0)
  expect(said).toEqual(['a listener was dropped', 'the lake is stopping', 'the lake has stopped'])
  expect(lines[0]).toMatch(/"reason":"A listener that is \d+ transactions behind was let go\."/)
  expect(lines[1]).toContain('SIGTERM')
}, 60_000)

test('a WebSocket that is not read is let go before 16 MB wait for long, and the lake goes on', async () => {
  const {said} = await served(async (token, url) => {
    const write = writer(url, token)
    const socket = new WebSocket(`${url.replace('http', 'ws')}/vX/streams`)
    await new Promise((resolve) => socket.once('open', resolve))
    const address = '/v2026-11-01/data/listen/production?query=*&includeMutations=false'
    socket.send(JSON.stringify({open: 1, url: address, headers: {authorization: `Bearer ${token}`}}))
    await new Promise((resolve) => socket.once('message', resolve))
    socket.pause()
    socket.on('error', NOTHING)
    const closed = new Promise((resolve) => socket.once('close', () => resolve('closed')))
    await write(60, 1_000_000)
    let received = 0
    socket.on('message', (data: Buffer) => {
      received += data.length
    })
    socket.resume()
    expect(await Promise.race([closed, delay(10_000, 'still open', {ref: false})])).toBe('closed')
    // What the kernel held and what the lake let wait; not the sixty megabytes that were due.
    expect(received).toBeLessThan(30_000_000)
    await write(1, 10)
  })
  expect(said.filter((line) => line === 'a socket that is not read was let go')).toHaveLength(1)
}, 60_000)
