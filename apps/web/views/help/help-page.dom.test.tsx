import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {help as words} from '../../messages/en/help.ts'
import {site} from '../../messages/en/site.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {settingsFixture} from '../site/site-settings.fixture.ts'
import {HelpPage} from './help-page.tsx'

const [american, british] = settingsFixture.helplines
if (!american || !british) throw new Error('the fixture has two lines')
const peers = {...american, _key: 'h3', _id: 'helpline-h3', name: 'Peers', kind: 'peerSupport' as const}
const lines = [
  peers,
  {...american, sms: '555', languages: ['English', 'Spanish']},
  {...british, checkedOn: '2026-05-01'},
]

test('helplines stand under their countries, which can be linked to; crisis lines first', async () => {
  const {container} = render(<HelpPage helplines={lines} today="2026-11-21" words={words} site={site} />)
  const nav = within(screen.getByRole('navigation', {name: 'Countries'}))
  expect(nav.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#gb',
    '#us',
    '#not-listed',
  ])
  const us = within(screen.getByRole('region', {name: 'United States'}))
  expect(us.getAllByRole('heading', {level: 3}).map((heading) => heading.textContent)).toEqual([
    'Example Lifeline',
    'Peers',
  ])
  expect(us.getByText('Crisis line. Text message: 555. Languages: English and Spanish.')).toBeVisible()
  expect(us.getAllByRole('link', {name: '1 800 555 0100'})[0]).toHaveAttribute('href', 'tel:18005550100')
  expect(await accessibilityProblems(container)).toEqual([])
})

test('a number that was checked too long ago says so, and what to do', () => {
  render(<HelpPage helplines={lines} today="2026-11-21" words={words} site={site} />)
  const gb = within(screen.getByRole('region', {name: 'United Kingdom'}))
  expect(gb.getByText(/checked 204 days ago, longer than we allow/)).toBeVisible()
  expect(within(screen.getByRole('region', {name: 'United States'})).queryByText(/longer than/)).toBeNull()
})

test('who does not find their country is told what to do, and so is who finds none', () => {
  render(<HelpPage helplines={[]} today="2026-11-21" words={words} site={site} />)
  expect(screen.getByText(words.none)).toBeVisible()
  const elsewhere = within(screen.getByRole('region', {name: words.notListedTitle}))
  expect(elsewhere.getByRole('link', {name: 'Find A Helpline'})).toBeVisible()
})
