import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'

import {expect, test} from '@jest/globals'

const FOLDER = resolve(import.meta.dirname, '../../docs/decisions')
const pages = readdirSync(FOLDER).filter((name) => /^\d{4}-/.test(name))
const index = readFileSync(join(FOLDER, 'README.md'), 'utf8')

test('every decision is in the index, under a number of its own', () => {
  expect(pages.filter((name) => !index.includes(`(${name})`))).toEqual([])
  const numbers = pages.map((name) => name.slice(0, 4))
  expect(numbers).toEqual([...new Set(numbers)])
})

test.each(pages)('%s says its number, what was decided, and in what context', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8')
  expect(text).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))}\\. `))
  expect(text).toContain('**Context.**')
  expect(text).toContain('**Decision.**')
})
