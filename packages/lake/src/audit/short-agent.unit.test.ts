import {expect, test} from '@jest/globals'

import {shortAgent} from './short-agent.ts'

test('a browser is its name, its version and its system; a program its first word', () => {
  const chrome =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'
  expect(shortAgent(chrome)).toBe('Chrome 156 on Linux')
  expect(shortAgent(chrome.replace('Safari/537.36', 'Safari/537.36 Edg/156.0.1'))).toBe('Edge 156 on Linux')
  expect(
    shortAgent(
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
    ),
  ).toBe('Safari 18 on iOS')
  expect(shortAgent('curl/8.5.0')).toBe('curl/8.5.0')
  expect(shortAgent(`node ${'x'.repeat(500)}`)).toBe('node')
  expect(shortAgent('x'.repeat(500))).toHaveLength(60)
})
