import {expect, test} from '@jest/globals'

import {requestTarget} from './request-target.ts'

test.each([
  ['/library?a=b', '/library?a=b'],
  // Left to Next, which makes one stroke of two.
  ['//evil.example/a', '//evil.example/a'],
  ['http://evil.example', '/'],
  ['HTTPS://a:b@evil.example:81/library/?a=b#c', '/library/?a=b'],
  ['http://evil.example//other.example/', '//other.example/'],
  ['http://[', undefined],
  ['*', undefined],
  ['evil.example:443', undefined],
  ['javascript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['', undefined],
])('%s asks for %s', (written, target) => {
  expect(requestTarget(written)).toBe(target)
})
