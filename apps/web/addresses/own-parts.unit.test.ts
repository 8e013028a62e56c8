import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {expect, test} from '@jest/globals'

import {isOwnPart, OWN_PARTS} from './own-parts.ts'

test('the matcher of the proxy leaves alone exactly what the site has by itself', () => {
  const proxy = readFileSync(join(import.meta.dirname, '../proxy.ts'), 'utf8')
  const written = /'\/:old\(\(\?!\(\?:(?<parts>[^)]+)\)/.exec(proxy)?.groups?.['parts']
  expect(written?.split('|')).toEqual(OWN_PARTS)
})

test('an address of nothing is nobody’s own', () => {
  expect(isOwnPart('library')).toBe(true)
  expect(isOwnPart('')).toBe(true)
  expect(isOwnPart('icon.svg')).toBe(true)
  expect(isOwnPart('ketamine')).toBe(false)
})
