import {afterEach, beforeEach, expect, test} from '@jest/globals'

import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake
beforeEach(() => {
  lake = openTestLake()
})
afterEach(() => lake.close())

const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length

test('HEAD answers as GET does, without the body', async () => {
  await lake.client('editor').create({_id: 'a', _type: 'note'})
  const path = '/v2026-11-01/data/doc/production/a'
  const [get, head] = [await lake.request(path), await lake.request(path, {method: 'HEAD'})]
  expect(head.status).toBe(200)
  expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'))
  expect(await head.text()).toBe('')
})

test('a listener that is only asked for its head does not go on listening', async () => {
  const before = timers()
  for (let n = 0; n < 50; n += 1) {
    const response = await lake.request('/v2026-11-01/data/listen/production?query=*', {method: 'HEAD'})
    expect(response.status).toBe(200)
  }
  expect(timers() - before).toBeLessThan(25)
})
