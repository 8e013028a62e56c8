import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import {afterEach, beforeEach, expect, jest, test} from '@jest/globals'

import {runLake} from './command-line.ts'

jest.setTimeout(90_000)

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lake-first-start-'))
})
afterEach(() => {
  rmSync(dataDir, {recursive: true})
})

test('commands that begin at once in an empty folder all do their work', async () => {
  const labels = ['one', 'two', 'three', 'four', 'five', 'six']
  const outcomes = await Promise.all(
    labels.map((label) => runLake(dataDir, ['token', 'add', label, '--role', 'viewer'])),
  )
  expect(outcomes.map(({code, stderr}) => ({code, stderr}))).toEqual(
    labels.map(() => ({code: 0, stderr: ''})),
  )
  const listed = await runLake(dataDir, ['token', 'list'])
  for (const label of labels) expect(listed.stdout).toContain(label)
})

test('a file that another process keeps locked is called in use, not damaged', async () => {
  const other = new DatabaseSync(join(dataDir, 'system.sqlite'))
  other.exec('BEGIN EXCLUSIVE')
  const refused = await runLake(dataDir, ['token', 'list'])
  other.exec('ROLLBACK')
  other.close()
  expect(refused.code).toBe(1)
  expect(refused.stderr).toContain('is in use by another process')
  expect(refused.stderr).not.toContain('damaged')
  expect(await runLake(dataDir, ['token', 'list'])).toMatchObject({code: 0})
})
