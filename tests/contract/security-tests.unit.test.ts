import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

import {expect, test} from '@jest/globals'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'SECURITY.md'), 'utf8')
const rows = text
  .split('## What stands against it')[1]
  ?.split('\n## ')[0]
  ?.split('\n')
  .filter((line) => line.startsWith('|') && !/^\|\s*(?:threat|-)/.test(line))

/** `file`: “name of a test, or what it is tried with”. */
const PROOF = /`([^`]+\.test\.tsx?)`: “([^”]+)”\s*\|$/

test('every threat names a test that exists', () => {
  expect(rows?.length).toBeGreaterThan(30)
  const problems = (rows ?? []).flatMap((row) => {
    const [, file = '', name = ''] = PROOF.exec(row) ?? []
    if (file === '') return [`No test: ${row}`]
    if (!existsSync(join(root, file))) return [`There is no ${file}.`]
    const source = readFileSync(join(root, file), 'utf8')
    return source.includes(name) ? [] : [`${file} has no “${name}”.`]
  })
  expect(problems).toEqual([])
})
