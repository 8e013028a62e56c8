import {afterEach, beforeEach, expect, jest, test} from '@jest/globals'
import {assert, asyncProperty, type Arbitrary} from 'fast-check'

import {isObject} from '../src/domain/json.ts'
import {anyRequest} from './fuzz/any-request.ts'
import type {FuzzedRequest} from './fuzz/fuzzed-request.ts'
import {actionRequests, mutationRequests} from './fuzz/mutations.ts'
import {queryRequests} from './fuzz/queries.ts'
import {PNG, uploadRequests} from './fuzz/uploads.ts'
import {openTestLake, type TestLake} from './test-lake.ts'

jest.setTimeout(600_000)

/** Always the same requests, so that a change that breaks one is seen; FUZZ_SEED and FUZZ_RUNS look further. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20261121)
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 400)
const HANGS_AFTER_MS = 5_000

let lake: TestLake
let failures: unknown[] = []
beforeEach(async () => {
  failures = []
  const onError = (error: unknown) => void failures.push(JSON.stringify(error, causes))
  lake = openTestLake(
    {limits: {maxBodyBytes: 200_000, maxAssetBytes: 200_000, maxImagePixels: 1_000_000}},
    {onError},
  )
  const client = lake.client('administrator')
  await client.assets.upload('image', Buffer.from(PNG))
  await client
    .transaction()
    .create({_id: 'a', _type: 'note', title: 'One', n: 1, tags: ['x', 'y'], at: '2026-01-02T03:04:05Z'})
    .create({_id: 'b', _type: 'note', link: {_type: 'reference', _ref: 'a'}, items: [{_key: 'k', n: 2}]})
    .create({_id: 'drafts.a', _type: 'note', title: 'Two', place: {_type: 'geopoint', lat: 1, lng: 2}})
    .create({_id: 'consent.x', _type: 'consent', given: true})
    .commit()
})
afterEach(() => lake.close())

test.each<[string, Arbitrary<FuzzedRequest>]>([
  ['any request to any endpoint', anyRequest()],
  ['queries and listeners', queryRequests()],
  ['mutations', mutationRequests()],
  ['actions', actionRequests()],
  ['uploads and images', uploadRequests()],
])('%s: no crash, no hang, no change without a 2xx, the error in its shape', async (_name, requests) => {
  await assert(
    asyncProperty(requests, async (request) => {
      const before = stateOf()
      const {status, body, type} = await send(request)
      const seen = JSON.stringify({request, status, body: body?.slice(0, 500)})
      if (status >= 500 && status !== 501) throw new Error(`${seen} ${failures.map(String).join(' ')}`)
      if (status >= 400 && request.method !== 'HEAD') expectErrorShape(status, type, body, seen)
      if (status < 200 || status > 299) expect({request, state: stateOf()}).toEqual({request, state: before})
      // What a reader asks never changes anything, either.
      if (request.method === 'GET') expect({request, state: stateOf()}).toEqual({request, state: before})
    }),
    {seed: SEED, numRuns: RUNS, endOnFailure: true},
  )
})

async function send({path, method, headers, body, role}: FuzzedRequest) {
  const stop = new AbortController()
  const init = {method, headers, signal: stop.signal, ...(body === undefined ? {} : {body})}
  const answer = async () => {
    const response = await lake.request(path, {...init, ...(role === undefined ? {} : {role})})
    const type = response.headers.get('content-type') ?? ''
    // A listener's answer has no end.
    if (type.startsWith('text/event-stream')) {
      await response.body?.cancel()
      return {status: response.status, type, body: undefined}
    }
    return {status: response.status, type, body: await response.text()}
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const hang = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`hangs: ${JSON.stringify({method, path, body})}`)),
      HANGS_AFTER_MS,
    )
  })
  return Promise.race([answer(), hang]).finally(() => clearTimeout(timer))
}

function stateOf() {
  const store = lake.lake.parts.datasets.get('production')?.store
  return {last: store?.lastTransaction(), documents: store?.documents().length}
}

/** As `@sanity/client` tells an error's kind: `{error: {description, type}}`, or `{statusCode, error, message}`. */
function expectErrorShape(status: number, type: string, text: string | undefined, seen: string): void {
  // The sign-in page answers people, not programs.
  if (type.startsWith('text/html')) return
  if (!type.startsWith('application/json')) throw new Error(`no JSON: ${seen}`)
  const body: unknown = JSON.parse(text ?? '')
  const error = isObject(body) ? body['error'] : undefined
  const isNamed =
    isObject(error) && typeof error['description'] === 'string' && typeof error['type'] === 'string'
  const isPlain =
    isObject(body) &&
    body['statusCode'] === status &&
    typeof error === 'string' &&
    typeof body['message'] === 'string'
  if (!isNamed && !isPlain) throw new Error(`not the shape of an error: ${seen}`)
}

/** Errors are no JSON of their own accord. */
function causes(_key: string, value: unknown): unknown {
  return value instanceof Error ? (value.stack ?? value.message) : value
}
