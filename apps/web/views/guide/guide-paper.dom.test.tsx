import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {guide} from '../../messages/en/guide.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {settingsFixture} from '../site/site-settings.fixture.ts'
import {GuidePaper} from './guide-paper.tsx'
import {guideFixture} from './guide.fixture.ts'

const paper = () =>
  render(
    <main>
      <GuidePaper
        guide={guideFixture}
        review={{state: 'awaiting'}}
        words={guide}
        helplines={settingsFixture.helplines}
        glossary={[]}
        siteTitle="Healing Library"
        address="https://library.example/library/examplamine"
      />
    </main>,
  )

test('its head says where it is from, how far it can be trusted, and until when', () => {
  paper()
  expect(screen.getByText('Healing Library, https://library.example/library/examplamine')).toBeVisible()
  expect(screen.getByRole('heading', {name: 'Awaiting clinical sign-off', level: 2})).toBeVisible()
  expect(screen.getByText('2 November 2027')).toBeVisible()
})

test('it holds every part and every source, helplines, and no way through a site', () => {
  paper()
  for (const title of ['When to get help', 'Interactions', 'Legal status', 'References'])
    expect(screen.getByRole('region', {name: title})).toBeVisible()
  const band = within(screen.getByRole('complementary', {name: 'Talk to somebody now'}))
  expect(band.getAllByRole('link', {name: /\d/})).toHaveLength(settingsFixture.helplines.length)
  expect(screen.queryByRole('navigation')).toBeNull()
  expect(screen.getByRole('link', {name: 'Back to the guide'})).toHaveAttribute(
    'href',
    '/library/examplamine',
  )
})

test('it has nothing that axe objects to', async () => {
  const {container} = paper()
  expect(await accessibilityProblems(container)).toEqual([])
})
