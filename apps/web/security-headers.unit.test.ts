import {expect, test} from '@jest/globals'

import {contentSecurityPolicy, securityHeaders} from './security-headers.ts'

test('a page of the site runs its own files alone, brings in nothing from elsewhere, and is framed by nobody', () => {
  const policy = contentSecurityPolicy({isDevelopment: false})
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/)
  for (const part of ["default-src 'none'", "script-src 'self'", "object-src 'none'", "base-uri 'none'"]) {
    expect(policy.split('; ')).toContain(part)
  }
  expect(policy.split('; ')).toEqual(expect.arrayContaining(["frame-ancestors 'none'", "form-action 'self'"]))
})

test('a script of an answer is named by that answer alone', () => {
  const policy = contentSecurityPolicy({nonce: 'abc', isDevelopment: false})
  expect(policy.split('; ')).toContain("script-src 'self' 'nonce-abc'")
  expect(policy).not.toContain('unsafe')
})

test('every answer says what it is, where its reader came from to nobody, and shares no window', () => {
  const headers = new Map(securityHeaders({isDevelopment: false}).map(({key, value}) => [key, value]))
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
  expect(headers.get('Permissions-Policy')).toMatch(/camera=\(\).*microphone=\(\)/)
})
