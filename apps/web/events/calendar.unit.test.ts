import {expect, test} from '@jest/globals'
import ICAL from 'ical.js'

import {eventFixture, pastEventFixture} from '../views/events/event.fixture.ts'
import {calendarOf} from './calendar.ts'

const edges = {
  siteUrl: 'https://library.example',
  words: {name: 'Events', description: 'All of them', localTime: () => '19:30 there'},
}

test('another reader of calendars finds in it what the event says', () => {
  const text = calendarOf([eventFixture, pastEventFixture], edges)
  const calendar = new ICAL.Component(ICAL.parse(text))
  const [evening, past] = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  expect(evening?.summary).toBe(eventFixture.title)
  expect(evening?.startDate.toJSDate().toISOString()).toBe('2027-07-20T18:30:00.000Z')
  expect(evening?.endDate.toJSDate().toISOString()).toBe('2027-07-20T20:00:00.000Z')
  expect(evening?.location).toBe(eventFixture.place)
  expect(evening?.uid).toBe('event-evening@library.example')
  expect(evening?.description).toContain(
    '19:30 there\n\nhttps://library.example/events/evening-on-integration',
  )
  expect(past?.summary).toBe('What was asked last year')
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Events')
})

test('lines are folded at 75 octets and end as the standard asks, whatever the words are', () => {
  const event = {...eventFixture, title: 'Wörter — länger als eine Zeile, '.repeat(6).trim()}
  const text = calendarOf([event], edges)
  const lines = text.split('\r\n')
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const [parsed] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  expect(parsed && new ICAL.Event(parsed).summary).toBe(event.title)
})

test('the same events give the same file', () => {
  expect(calendarOf([eventFixture], edges)).toBe(calendarOf([eventFixture], edges))
  expect(calendarOf([eventFixture], edges)).toContain('DTSTAMP:20261101T080000Z')
})

test('a library without events has a calendar, an empty one', () => {
  const empty = new ICAL.Component(ICAL.parse(calendarOf([], edges)))
  expect(empty.getAllSubcomponents('vevent')).toEqual([])
})
