import {expect, test} from '@jest/globals'

import {readServing} from './serving.ts'

test('nothing set: one instance, no metrics for anybody, no delay', () => {
  expect(readServing({REDIS_URL: '', METRICS_TOKEN: ''})).toEqual({
    redisUrl: undefined,
    metricsToken: undefined,
    trustedProxies: [],
    stopDelayMs: 0,
  })
})

test('what is set is read', () => {
  expect(
    readServing({
      REDIS_URL: 'redis://127.0.0.1:6379',
      METRICS_TOKEN: 'a'.repeat(16),
      LAKE_TRUSTED_PROXIES: '10.77.0.0/24, ::1',
      STOP_DELAY_MS: '2000',
    }),
  ).toEqual({
    redisUrl: 'redis://127.0.0.1:6379',
    metricsToken: 'a'.repeat(16),
    trustedProxies: ['10.77.0.0/24', '::1'],
    stopDelayMs: 2000,
  })
})

test('what does not fit is named, and no secret is in the message', () => {
  const wrong = () => readServing({REDIS_URL: 'http://a:pass@b', METRICS_TOKEN: 'short', STOP_DELAY_MS: '-1'})
  expect(wrong).toThrow(/REDIS_URL[\s\S]*METRICS_TOKEN[\s\S]*STOP_DELAY_MS/)
  expect(wrong).not.toThrow(/short|pass/)
})
