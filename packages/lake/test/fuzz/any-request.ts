import {
  type Arbitrary,
  array,
  constantFrom,
  dictionary,
  oneof,
  option,
  record,
  string,
  tuple,
  uint8Array,
} from 'fast-check'

import {ENDPOINTS} from '../../src/endpoints/index.ts'
import {anyId, anyJson, type FuzzedRequest, oddText, role} from './fuzzed-request.ts'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND']
const OPTIONS = [
  'query',
  'perspective',
  'returnQuery',
  'resultSourceMap',
  'limit',
  'revision',
  'time',
  'lastRevision',
  'nextCursor',
  'reverse',
  'fromTransaction',
  'toTransaction',
  'effectFormat',
  'sid',
  'origin',
  'projectId',
  'withSid',
  'w',
  'h',
  'fm',
  'rect',
  'dl',
  '$x',
  'includeMembers',
  'addonFor',
  'excludeContent',
  'lastLiveEventId',
  'includeResult',
  'visibility',
  'tag',
  'meta',
  'filename',
]

/** A segment as a browser, or somebody by hand, would put it into an address. */
const segment = () =>
  oneof(
    constantFrom('production', 'test', 'local', 'me', 'images', 'a,b', 'a', 'x'.repeat(300)),
    anyId().map(encodable),
    oddText().map(encodable),
    constantFrom('%', '%E0%A4%A', '..', '.', '%2e%2e', '%2F', '%00', '*', ':id'),
  )

const servedPath = (): Arbitrary<string> =>
  tuple(
    constantFrom(...ENDPOINTS),
    constantFrom('/v1', '/vX', '/v2026-11-01', '/v2021-06-07', '/v9', ''),
    array(segment(), {minLength: 5, maxLength: 5}),
  ).map(([endpoint, version, segments]) => {
    let next = 0
    const filled = endpoint.path.replaceAll(/:\w+\??/g, () => segments[next++ % segments.length] ?? '')
    return (endpoint.unversioned ? '' : version) + filled
  })

const path = () =>
  oneof(
    {weight: 6, arbitrary: servedPath()},
    {weight: 1, arbitrary: array(segment(), {maxLength: 6}).map((parts) => `/${parts.join('/')}`)},
  )

const search = () =>
  dictionary(
    constantFrom(...OPTIONS),
    oneof(
      oddText(),
      anyId(),
      anyJson().map((value) => JSON.stringify(value)),
    ),
    {
      maxKeys: 4,
    },
  ).map((values) => (Object.keys(values).length === 0 ? '' : `?${new URLSearchParams(values)}`))

const headers = () =>
  dictionary(
    constantFrom(
      'content-type',
      'origin',
      'last-event-id',
      'accept',
      'if-none-match',
      'cookie',
      'authorization',
      'content-length',
      'x-sanity-project-id',
      'range',
    ),
    oneof(
      constantFrom(
        'application/json',
        'text/plain',
        'Bearer sk-nothing',
        'Basic eDp4',
        'http://127.0.0.1:3333',
        'null',
        'bytes=0-1',
        '*/*',
        'a#b',
        '-1',
        '9'.repeat(30),
      ),
      string({unit: 'grapheme-ascii', maxLength: 20}),
    ),
    {maxKeys: 4},
  ).map((values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()])))

const body = () =>
  option(
    oneof(
      anyJson().map((value) => JSON.stringify(value)),
      anyJson().map((value) => JSON.stringify(value).slice(0, -1)),
      uint8Array({maxLength: 300}).map((bytes) => new Uint8Array(bytes)),
      constantFrom(
        '',
        '{',
        '['.repeat(50_000),
        '{"mutations":'.repeat(2000),
        ' '.repeat(300_000),
        'email=x&password=y',
      ),
    ),
    {nil: undefined},
  )

/** Every endpoint with whatever comes to mind. */
export const anyRequest = (): Arbitrary<FuzzedRequest> =>
  record({
    method: constantFrom(...METHODS),
    path: tuple(path(), search()).map(([start, end]) => start + end),
    headers: headers(),
    body: body(),
    role: role(),
  }).map((request) =>
    request.method === 'GET' || request.method === 'HEAD' ? {...request, body: undefined} : request,
  )

function encodable(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}
