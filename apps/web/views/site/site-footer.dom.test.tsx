import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {site} from '../../messages/en/site.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {SiteFooter} from './site-footer.tsx'
import {SiteHeader} from './site-header.tsx'
import {settingsFixture} from './site-settings.fixture.ts'

test('every page ends with the disclaimer, word for word', () => {
  render(<SiteFooter settings={settingsFixture} words={site} />)
  expect(
    within(screen.getByRole('region', {name: 'What this library is not'})).getByText(
      settingsFixture.disclaimer,
    ),
  ).toBeVisible()
})

test('a helpline can be dialled, and says when it was checked', () => {
  render(<SiteFooter settings={settingsFixture} words={site} />)
  const help = within(screen.getByRole('region', {name: 'Get help now'}))
  expect(help.getByRole('link', {name: '1 800 555 0100'})).toHaveAttribute('href', 'tel:18005550100')
  expect(help.getAllByRole('time').map((time) => time.getAttribute('datetime'))).toEqual([
    '2026-10-20',
    '2026-10-21',
  ])
})

test('the way to help stands at the top of every page, and every part of the site at its end', async () => {
  const {container} = render(
    <>
      <SiteHeader title="Healing Library" words={site} />
      <SiteFooter settings={settingsFixture} words={site} />
    </>,
  )
  const header = within(screen.getByRole('banner'))
  expect(header.getByRole('link', {name: 'Help now'})).toHaveAttribute('href', '/help')
  expect(screen.getByRole('link', {name: 'Healing Library'})).toHaveAttribute('href', '/')
  const map = within(screen.getByRole('navigation', {name: 'All parts of the library'}))
  expect(map.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
    expect.arrayContaining(['/library', '/trials', '/about/editorial-policy', '/search']),
  )
  expect(await accessibilityProblems(container)).toEqual([])
})
