import {expect, test} from '@jest/globals'

import {historyLine} from './history-line.ts'

const events = (...dates: string[]) => dates.map((date, index) => ({_key: String(index), date}))

test('events are as far apart as they were, months counted', () => {
  const line = historyLine(events('1960', '1970-07', '1980-01-31'))
  expect([line?.from, line?.to]).toEqual([1960, 1980])
  expect(line?.marks.map(({at}) => at)).toEqual([0, 0.525, 1])
})

test('marks that would cover one another are stacked, whatever order they come in', () => {
  const line = historyLine(events('2000', '1900', '1901', '1900-06'))
  expect(line?.marks.map(({key, stack}) => [key, stack])).toEqual([
    ['1', 0],
    ['3', 1],
    ['2', 2],
    ['0', 0],
  ])
})

test('labels are round years between the ends, few enough to be read', () => {
  expect(historyLine(events('1958', '2026'))?.decades.map(({year}) => year)).toEqual([1960, 1980, 2000, 2020])
  expect(historyLine(events('2019', '2024'))?.decades.map(({year}) => year)).toEqual([
    2019, 2020, 2021, 2022, 2023, 2024,
  ])
})

test('less than two years are no stretch of time to draw', () => {
  expect(historyLine(events('2024', '2025'))).toBeUndefined()
  expect(historyLine([])).toBeUndefined()
})
