import {expect, test} from '@jest/globals'

import {createRefresher} from './refresher.ts'

test('changes that come together make one refresh, and a later one another', () => {
  const waiting: (() => void)[] = []
  let refreshes = 0
  const changed = createRefresher(() => void (refreshes += 1), {gapMs: 150, wait: (run) => waiting.push(run)})
  changed()
  changed()
  changed()
  expect(waiting).toHaveLength(1)
  waiting.shift()?.()
  expect(refreshes).toBe(1)
  changed()
  waiting.shift()?.()
  expect(refreshes).toBe(2)
})
