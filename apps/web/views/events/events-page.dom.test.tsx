import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {events as words} from '../../messages/en/events.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {EventPage} from './event-page.tsx'
import {eventFixture, pastEventFixture} from './event.fixture.ts'
import {EventsPage} from './events-page.tsx'

test('events are told in the time of their place, with its offset; those that are over are folded away', async () => {
  const {container} = render(<EventsPage coming={[eventFixture]} over={[pastEventFixture]} words={words} />)
  const coming = within(screen.getByRole('region', {name: 'Coming'}))
  expect(coming.getByText('19:30 to 21:00', {exact: false})).toBeVisible()
  expect(coming.getByText('Time in Europe/London, UTC+1', {exact: false})).toBeVisible()
  expect(coming.getByRole('link', {name: eventFixture.title})).toHaveAttribute(
    'href',
    '/events/evening-on-integration',
  )
  expect(screen.getByText('What was asked last year')).not.toBeVisible()
  expect(screen.getByRole('link', {name: /Calendar of all events/})).toHaveAttribute(
    'href',
    '/events/events.ics',
  )
  expect(await accessibilityProblems(container)).toEqual([])
})

test('where nothing is announced, the page says so', () => {
  render(<EventsPage coming={[]} over={[]} words={words} />)
  expect(screen.getByText(words.noneComing)).toBeVisible()
})

test('an event says who holds it and what they gain, and can be put into a calendar', async () => {
  const {container} = render(<EventPage event={eventFixture} isOver={false} words={words} />)
  expect(screen.getByText('Tuesday, 20 July 2027')).toBeVisible()
  expect(screen.getByText(/donations of two companies/)).toBeVisible()
  expect(screen.getByRole('link', {name: /Add to a calendar/})).toHaveAttribute(
    'href',
    '/events/evening-on-integration/event.ics',
  )
  expect(screen.getByRole('link', {name: 'Registration'})).toBeVisible()
  expect(await accessibilityProblems(container)).toEqual([])
})

test('an event that is over says so, and leads to its recording instead of its registration', () => {
  render(
    <EventPage event={{...pastEventFixture, registrationUrl: 'https://a.example/'}} isOver words={words} />,
  )
  expect(screen.getByText('This event is over.')).toBeVisible()
  expect(screen.getByRole('link', {name: 'Recording'})).toBeVisible()
  expect(screen.queryByRole('link', {name: 'Registration'})).toBeNull()
  expect(screen.queryByRole('link', {name: /Add to a calendar/})).toBeNull()
})
