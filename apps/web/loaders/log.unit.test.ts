import {expect, test} from '@jest/globals'

import {createLog} from './log.ts'

test('a line names the event and what it is about, and nothing of who asked for what', () => {
  const lines: string[] = []
  const log = createLog((line) => void lines.push(line))
  log.warn('content-lake-unreachable', {
    reason:
      'GET http://127.0.0.1:3900/v1/data/query/production?query=*&$q="anna" failed for anna@example.org',
    status: 500,
    header: 'Bearer sk-secret',
  })
  const [line = ''] = lines
  expect(JSON.parse(line)).toMatchObject({
    level: 'warn',
    service: 'site',
    event: 'content-lake-unreachable',
    reason: 'GET http://127.0.0.1:3900/v1/data/query/production?… failed for [e-mail]',
    status: 500,
    header: 'Bearer […]',
  })
  expect(line.endsWith('\n')).toBe(true)
})
