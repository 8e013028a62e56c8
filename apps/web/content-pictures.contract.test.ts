import {createServer, type Server} from 'node:http'

import {afterEach, expect, test} from '@jest/globals'
import {fetchExternalImage} from 'next/dist/server/image-optimizer.js'
import {hasLocalMatch} from 'next/dist/shared/lib/match-local-pattern.js'
import {hasRemoteMatch} from 'next/dist/shared/lib/match-remote-pattern.js'

import {contentPictures} from './content-pictures.ts'

let server: Server | undefined
afterEach(() => void server?.close())

const HERE = contentPictures({LAKE_URL: 'http://127.0.0.1:3900'})
const HOSTED = contentPictures({SANITY_PROJECT_ID: 'abc12345'})
const isTaken = ({remotePatterns = []}: typeof HERE, url: string) =>
  hasRemoteMatch([], remotePatterns, new URL(url))

test('a picture of the content is fetched, cropped and all', () => {
  expect(isTaken(HERE, 'http://127.0.0.1:3900/images/local/production/abc-1x1.png?w=64&rect=0,0,1,1')).toBe(
    true,
  )
  expect(isTaken(HOSTED, 'https://cdn.sanity.io/images/abc12345/production/abc-1x1.png?w=64')).toBe(true)
})

test.each([
  'http://evil.example/images/a.png',
  'http://127.0.0.1/images/a.png',
  'http://127.0.0.1:3901/images/a.png',
  'http://localhost:3900/images/a.png',
  'http://[::1]:3900/images/a.png',
  'http://[::ffff:127.0.0.1]:3900/images/a.png',
  'https://127.0.0.1:3900/images/a.png',
  'http://127.0.0.1:3900@evil.example/images/a.png',
  'http://127.0.0.1:3900#@evil.example/images/a.png',
  'http://evil.example#http://127.0.0.1:3900/images/a.png',
  'http://127.0.0.1:3900/files/local/production/a.pdf',
  'http://127.0.0.1:3900/metrics',
  'http://127.0.0.1:3900/images/../v2026-11-01/data/query/production',
  'http://127.0.0.1:3900/images/%2e%2e/metrics',
  'http://127.0.0.1:3900/images\\..\\..\\metrics',
  'http://169.254.169.254/latest/meta-data/',
  'https://cdn.sanity.io/images/another/production/a.png',
  'https://cdn.sanity.io/images/abc12345/../another/production/a.png',
  'file:///images/a.png',
])('%s is not fetched', (url) => {
  expect([isTaken(HERE, url), isTaken(HOSTED, url)]).toEqual([false, false])
})

test.each(['/healthz', '/metrics', '/api/preview/enable', '/\\evil.example/a', '/library/ketamine'])(
  '%s of the site itself is not fetched',
  (url) => {
    expect(hasLocalMatch(HERE.localPatterns, url)).toBe(false)
  },
)

test('whoever answers with another address is not followed', async () => {
  const asked: string[] = []
  const redirecting = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(302, {location: '/metrics'}).end()
  })
  server = redirecting
  await new Promise<void>((resolve) => redirecting.listen(0, '127.0.0.1', resolve))
  const address = redirecting.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const {maximumRedirects, dangerouslyAllowLocalIP = false} = HERE
  const fetched = fetchExternalImage(
    `http://127.0.0.1:${port}/images/a.png`,
    dangerouslyAllowLocalIP,
    1_000,
    maximumRedirects,
  )
  await expect(fetched).rejects.toThrow(/upstream response is invalid/)
  expect(asked).toEqual(['/images/a.png'])
})
