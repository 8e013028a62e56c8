import {setTimeout as wait} from 'node:timers/promises'

import {expect, test} from '@jest/globals'

import {createTurns} from './turns.ts'

test('so many at once, so many waiting, and no more', async () => {
  const inTurn = createTurns({atOnce: 2, waiting: 3})
  let running = 0
  let most = 0
  const work = async () => {
    running += 1
    most = Math.max(most, running)
    await wait(5)
    running -= 1
  }
  const outcomes = await Promise.allSettled(Array.from({length: 6}, () => inTurn(work)))
  expect(outcomes.map(({status}) => status)).toEqual([...Array<string>(5).fill('fulfilled'), 'rejected'])
  expect(most).toBe(2)
})

test('one that fails hands its place on', async () => {
  const inTurn = createTurns({atOnce: 1, waiting: 5})
  const failed = inTurn(() => Promise.reject(new Error('no')))
  const next = inTurn(() => Promise.resolve('yes'))
  await expect(failed).rejects.toThrow('no')
  expect(await next).toBe('yes')
  expect(await inTurn(() => Promise.resolve('again'))).toBe('again')
})
