import {expect, test} from '@jest/globals'

import {createClientAddress} from './client-address.ts'

const addressOf = createClientAddress(['10.77.0.0/24', '::1'])

test.each([
  ['203.0.113.9', null, '203.0.113.9'],
  // Whoever is no proxy of ours may write what he likes.
  ['203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['10.77.0.4', '198.51.100.1', '198.51.100.1'],
  ['::ffff:10.77.0.4', '198.51.100.1', '198.51.100.1'],
  ['::1', '2001:db8::7', '2001:db8::7'],
  // What stands to the left came from who asked.
  ['10.77.0.4', '1.2.3.4, 198.51.100.1', '198.51.100.1'],
  ['10.77.0.4', '198.51.100.1, 10.77.0.9', '198.51.100.1'],
  ['10.77.0.4', 'no address', '10.77.0.4'],
  ['10.77.0.4', null, '10.77.0.4'],
])('from %s, told %s: %s', (socket, told, address) => {
  expect(addressOf(socket, told).address).toBe(address)
})

test('without a proxy nobody is believed', () => {
  expect(createClientAddress([])('127.0.0.1', '198.51.100.1').address).toBe('127.0.0.1')
})

test.each([
  ['127.0.0.1', null, true],
  ['::1', null, true],
  ['10.77.0.9', null, true],
  // The site asks through the proxy, as everybody does.
  ['10.77.0.4', '10.77.0.9', true],
  ['10.77.0.4', '127.0.0.1', true],
  ['10.77.0.4', '198.51.100.1', false],
  ['10.77.0.4', '10.77.0.9, 198.51.100.1', false],
  ['10.77.0.4', '198.51.100.1, 10.77.0.9', false],
  ['10.77.0.4', '', false],
  // A proxy that is not named: it may be anybody.
  ['127.0.0.1', '198.51.100.1', false],
  ['203.0.113.9', null, false],
])('from %s, told %s: is a process of the library: %s', (socket, told, isOurs) => {
  expect(addressOf(socket, told).isOurs).toBe(isOurs)
})
