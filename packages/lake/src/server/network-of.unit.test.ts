import {expect, test} from '@jest/globals'

import {networkOf} from './network-of.ts'

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['in-process', 'in-process'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s is of %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
