import {expect, test} from '@jest/globals'

import {eventTime} from './event-time.ts'

test('an event is told as people count where it is, with the offset of that day', () => {
  const talk = {startsAt: '2027-07-20T18:30:00Z', endsAt: '2027-07-20T20:00:00Z', timeZone: 'Europe/London'}
  expect(eventTime(talk, 'en-GB')).toEqual({
    day: '20',
    month: 'Jul 2027',
    weekday: 'Tue',
    date: 'Tuesday, 20 July 2027',
    from: '19:30',
    until: '21:00',
    zone: 'Europe/London',
    offset: 'UTC+1',
  })
})

test('an offset that is no whole hour is told whole, and none is told as none', () => {
  const talk = {startsAt: '2027-01-20T18:30:00Z', endsAt: null}
  expect(eventTime({...talk, timeZone: 'Asia/Kathmandu'}, 'en-GB')).toMatchObject({
    date: 'Thursday, 21 January 2027',
    from: '00:15',
    until: undefined,
    offset: 'UTC+5:45',
  })
  expect(eventTime({...talk, timeZone: 'Europe/London'}, 'en-GB').offset).toBe('UTC+0')
})

test('what ends on another day says which', () => {
  const retreat = {
    startsAt: '2027-01-20T18:00:00Z',
    endsAt: '2027-01-22T09:00:00Z',
    timeZone: 'Europe/London',
  }
  expect(eventTime(retreat, 'en-GB').until).toBe('Friday, 22 January 2027, 09:00')
})
