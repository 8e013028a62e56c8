import {expect, test} from '@jest/globals'

import {isTimeZone} from './time-zone.ts'

test.each(['Europe/London', 'America/New_York', 'UTC'])('%s is a time zone', (name) =>
  expect(isTimeZone(name)).toBe(true),
)

test.each(['', 'London', 'Europe/Nowhere'])('"%s" is none', (name) => expect(isTimeZone(name)).toBe(false))
