import {readEnvironment} from '@healing-library/contracts/environment'
import {expect, test} from '@jest/globals'

import {createContentClient} from './client.ts'

test('the embedded lake is asked at its own address, without a token', () => {
  const client = createContentClient({
    kind: 'embedded',
    projectId: 'local',
    dataset: 'production',
    apiHost: 'http://127.0.0.1:3900',
    token: undefined,
  })
  expect(client.getUrl('/data/query/production')).toBe(
    'http://127.0.0.1:3900/v2026-11-01/data/query/production',
  )
  expect(client.config()).toMatchObject({perspective: 'published', useCdn: false})
  expect(client.config().token).toBeUndefined()
})

test('hosted Sanity is asked at its own host, never at the CDN', () => {
  const client = createContentClient({
    kind: 'hosted',
    projectId: 'abc123',
    dataset: 'production',
    apiHost: undefined,
    token: 'secret',
  })
  expect(client.getUrl('/data/query/production')).toBe(
    'https://abc123.api.sanity.io/v2026-11-01/data/query/production',
  )
  expect(client.config().token).toBe('secret')
})

test('a reader that cannot wait says so', () => {
  const client = createContentClient(readEnvironment({}).contentLake, {timeoutMs: 4000, maxRetries: 0})
  expect(client.config()).toMatchObject({timeout: 4000, maxRetries: 0})
})
