import {expect, test} from '@jest/globals'

import {securityHeaders} from './security-headers.ts'

const embedded = securityHeaders({
  contentLake: {
    kind: 'embedded',
    projectId: 'local',
    dataset: 'production',
    apiHost: 'http://127.0.0.1:3900',
    token: undefined,
  },
  siteUrl: 'http://127.0.0.1:3000/a/path',
  studioRegistryUrl: 'http://127.0.0.1:3901/api/v2',
})

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((part) => {
      const [name = '', ...sources] = part.split(' ')
      return [name, sources]
    }),
  )
}

test('with a lake of this machine, its Studio runs its own scripts and asks nobody else', () => {
  const policy = directives(embedded['Content-Security-Policy'] ?? '')
  expect(policy.get('default-src')).toEqual(["'self'"])
  expect(policy.get('script-src')).toEqual(["'self'"])
  expect(policy.get('frame-ancestors')).toEqual(["'none'"])
  expect(policy.get('object-src')).toEqual(["'none'"])
  expect(policy.get('connect-src')).toEqual([
    "'self'",
    'http://127.0.0.1:3900',
    'ws://127.0.0.1:3900',
    'http://127.0.0.1:3901',
  ])
  // The preview, by its origin alone.
  expect(policy.get('frame-src')).toEqual(["'self'", 'http://127.0.0.1:3000'])
  expect(embedded['X-Content-Type-Options']).toBe('nosniff')
  expect(embedded['Cross-Origin-Opener-Policy']).toBe('same-origin-allow-popups')
})

test('with hosted Sanity only Sanity may frame it', () => {
  const headers = securityHeaders({
    contentLake: {
      kind: 'hosted',
      projectId: 'abc',
      dataset: 'production',
      apiHost: undefined,
      token: undefined,
    },
    siteUrl: 'https://library.example',
    studioRegistryUrl: 'https://registry.example/api/v2',
  })
  const policy = directives(headers['Content-Security-Policy'] ?? '')
  expect(policy.get('frame-ancestors')).toEqual(["'self'", 'https://*.sanity.io'])
  expect(headers['X-Content-Type-Options']).toBe('nosniff')
})
