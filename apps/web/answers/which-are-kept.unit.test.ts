import {IncomingMessage} from 'node:http'
import {Socket} from 'node:net'

import {expect, test} from '@jest/globals'

import {contentCoding} from './content-coding.ts'
import {mayBeAnswered} from './may-be-answered.ts'
import {addressVerdict, verdict} from './verdict.ts'

const asking = (method: string, url: string, headers: Record<string, string> = {}) => {
  const request = new IncomingMessage(new Socket())
  return Object.assign(request, {method, url, headers})
}

test.each([
  ['GET', '/library/ketamine', {}],
  ['HEAD', '/', {}],
  ['GET', '/es/library', {'accept-encoding': 'br', 'if-none-match': '"a"', 'user-agent': 'a phone'}],
])('%s %s is answered from memory', (method, url, headers) => {
  expect(mayBeAnswered(asking(method, url, headers))).toBe('static')
})

test.each(['/search', '/search?q=ketamine', '/trials?q=a.b&status=RECRUITING', '/trials/pictures?by=phase'])(
  '%s is answered from memory, as a page of its address',
  (url) => {
    expect(mayBeAnswered(asking('GET', url))).toBe('address')
  },
)

test.each([
  ['POST', '/library/ketamine', {}],
  ['GET', '/library/ketamine', {cookie: 'draft-preview=1'}],
  ['GET', '/library/ketamine', {authorization: 'Bearer x'}],
  ['GET', '/library/ketamine', {range: 'bytes=0-9'}],
  ['GET', '/library/ketamine', {rsc: '1'}],
  ['GET', '/library/ketamine', {'next-router-prefetch': '1'}],
  ['GET', '/library/ketamine', {'next-action': 'x'}],
  ['GET', '/library/ketamine', {'x-middleware-prefetch': '1'}],
  ['GET', '/library/ketamine', {'transfer-encoding': 'chunked'}],
  ['GET', '/library/ketamine?a=b', {}],
  ['GET', '/search?q=a', {cookie: 'draft-preview=1'}],
  ['GET', '/search/deeper?q=a', {}],
  ['GET', `/search?q=${'a'.repeat(2000)}`, {}],
  ['GET', '/_next/static/a', {}],
  ['GET', '/api/preview/changes', {}],
  ['GET', '/feed.atom', {}],
  ['GET', 'http://elsewhere.test/', {}],
  ['OPTIONS', '*', {}],
])('%s %s with %j is left to Next', (method, url, headers) => {
  expect(mayBeAnswered(asking(method, url, headers))).toBeUndefined()
})

const PAGE = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 's-maxage=3600, stale-while-revalidate=9',
}

test('a static page is kept for a second, and never longer than it says', () => {
  expect(verdict(200, PAGE)).toEqual({isKept: true, forMs: 1000})
  expect(verdict(200, {...PAGE, 'cache-control': 'public, s-maxage=1'})).toEqual({isKept: true, forMs: 1000})
  expect(verdict(200, {...PAGE, 'cache-control': 's-maxage=0'}).isKept).toBe(false)
})

test.each([
  ['not found', 404, PAGE],
  ['led elsewhere', 308, PAGE],
  ['no page', 200, {...PAGE, 'content-type': 'application/json'}],
  ['without a time', 200, {'content-type': 'text/html'}],
  ['for the browser only', 200, {...PAGE, 'cache-control': 'max-age=60'}],
  ['with a cookie', 200, {...PAGE, 'set-cookie': ['a=b']}],
  ['compressed', 200, {...PAGE, 'content-encoding': 'gzip'}],
  ['different for everybody', 200, {...PAGE, vary: '*'}],
  ['old, while Next makes it anew', 200, {...PAGE, 'x-nextjs-cache': 'STALE'}],
])('an answer is not kept that is %s', (_, status, headers) => {
  expect(verdict(status, headers)).toEqual({isKept: false, forMs: 1000})
})

test('an address whose page is made for each visitor is left to Next for a minute', () => {
  const control = {...PAGE, 'cache-control': 'private, no-cache, no-store, max-age=0, must-revalidate'}
  expect(verdict(200, control)).toEqual({isKept: false, forMs: 60_000})
})

test('a page of an address is kept for a second, though it is made for each request; an error of it is not', () => {
  const made = {...PAGE, 'cache-control': 'private, no-cache, no-store, max-age=0, must-revalidate'}
  expect(addressVerdict(200, made)).toEqual({isKept: true, forMs: 1000})
  expect(addressVerdict(500, made).isKept).toBe(false)
  expect(addressVerdict(200, {...made, 'set-cookie': ['a=b']}).isKept).toBe(false)
})

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.1, gzip;q=0.9', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['GZIP; q=0.5', 'gzip'],
  ['zstd', 'identity'],
])('who accepts %s gets it as %s', (accepted, coding) => {
  expect(contentCoding(accepted)).toBe(coding)
})
