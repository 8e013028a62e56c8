import type {TrialList} from '@healing-library/content/queries/trial-lists'
import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {messages} from '../../messages/messages.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {trialFixture} from '../../trials/trial-row.fixture.ts'
import {TrialListPage} from './trial-list-page.tsx'
import {TrialListsPage} from './trial-lists-page.tsx'

const person = {
  _id: 'person-1',
  _type: 'person' as const,
  name: 'Sample Editor',
  role: 'Editor',
  kind: 'editor' as const,
  credentials: null,
  isSample: true,
  bio: null,
}
const list: TrialList = {
  _id: 'list-1',
  _type: 'trialList',
  _updatedAt: '2026-11-01T00:00:00Z',
  title: 'Low mood',
  slug: 'low-mood',
  purpose: 'For readers of the guide.',
  inclusionRule: 'Every trial of low mood.',
  reviewedOn: '2026-08-01',
  nextReviewDue: '2026-11-01',
  owner: person,
  deputy: null,
  items: [
    {_key: 'a', note: null, pinned: null, trial: trialFixture(1)},
    {_key: 'b', note: 'The first of its kind.', pinned: true, trial: trialFixture(2)},
  ],
  excluded: [
    {
      _key: 'x',
      reason: 'Healthy people.',
      trial: {_id: 't3', _type: 'clinicalTrial', nctId: 'NCT00000003', briefTitle: 'Trial 3'},
    },
  ],
}

const show = (isOverdue: boolean) =>
  render(
    <main>
      <TrialListPage
        list={list}
        isOverdue={isOverdue}
        pictures={[]}
        words={messages('en').trials}
        pictureWords={messages('en').trialPictures}
      />
    </main>,
  )

test('rule, owner, dates, notes, what comes first, and what was left out and why', async () => {
  const {container} = show(false)
  expect(screen.getByText('Every trial of low mood.')).toBeVisible()
  expect(screen.getByText('Sample Editor (sample entry, not a real person)')).toBeVisible()
  expect(screen.getAllByRole('article').map((card) => card.getAttribute('data-trial'))).toEqual([
    'NCT00000002',
    'NCT00000001',
  ])
  expect(screen.getByText('The first of its kind.')).toBeVisible()
  const left = within(screen.getByRole('region', {name: 'What was left out, and why'}))
  expect(left.getByRole('heading', {name: 'Healthy people.'})).toBeVisible()
  expect(left.getByRole('link', {name: 'Trial 3'})).toHaveAttribute('href', '/trials/NCT00000003')
  expect(screen.queryByText(/was due to be gone through/)).toBeNull()
  expect(await accessibilityProblems(container)).toEqual([])
})

test('a list that nobody went through in time says so', () => {
  show(true)
  expect(screen.getByText(/was due to be gone through by 1 November 2026, and was not/)).toBeVisible()
})

test('all lists, or that there are none', () => {
  const {rerender} = render(
    <TrialListsPage lists={[{...list, itemCount: 2}]} words={messages('en').trials} />,
  )
  expect(screen.getByRole('link', {name: 'Low mood'})).toHaveAttribute('href', '/trials/lists/low-mood')
  expect(screen.getByText('2 trials. Gone through on 1 August 2026.')).toBeVisible()
  rerender(<TrialListsPage lists={[]} words={messages('en').trials} />)
  expect(screen.getByText('No list has been published yet.')).toBeVisible()
})
