import {expect, test} from '@jest/globals'
import {fireEvent, screen} from '@testing-library/react'

import {accessibilityProblems} from '../testing/accessibility.fixture.ts'
import {renderInStudio} from '../testing/render.fixture.tsx'
import {TrialFound} from './trial-found.tsx'

const snapshot = {
  nctId: 'NCT00000001',
  briefTitle: 'A trial of care',
  overallStatus: 'RECRUITING',
  statusAsOf: '2026-11-02',
  sponsor: 'A university',
}

test('a trial of the registry is shown with its status and day, and filled in on demand', async () => {
  const filled: string[] = []
  const {container} = renderInStudio(
    <TrialFound
      found={{kind: 'found', snapshot}}
      onFill={({nctId}) => filled.push(nctId)}
      onOpen={() => {}}
    />,
  )
  expect(container).toHaveTextContent('Recruiting · as of 2 November 2026 · A university')
  fireEvent.click(screen.getByRole('button', {name: 'Fill in from the registry'}))
  expect(filled).toEqual(['NCT00000001'])
  expect(await accessibilityProblems(container)).toEqual([])
})

test('one that the library holds is opened, not doubled', () => {
  const opened: string[] = []
  renderInStudio(
    <TrialFound
      found={{kind: 'held', trialId: 'trial-x', snapshot}}
      onFill={() => {}}
      onOpen={(id) => opened.push(id)}
    />,
  )
  expect(screen.queryByRole('button', {name: /Fill in/})).toBeNull()
  fireEvent.click(screen.getByRole('button', {name: 'Open it'}))
  expect(opened).toEqual(['trial-x'])
})

test('who may not fill it in sees why', () => {
  renderInStudio(
    <TrialFound
      found={{kind: 'found', snapshot}}
      whyNot="Only looking."
      onFill={() => {}}
      onOpen={() => {}}
    />,
  )
  expect(screen.getByRole('button', {name: /Fill in/})).toBeDisabled()
  expect(screen.getByText('Only looking.')).toBeVisible()
})

test.each([
  [{kind: 'noNumber'}, /NCT and eight digits/],
  [{kind: 'gone', nctId: 'NCT99999999'}, /does not know NCT99999999/],
  [{kind: 'broken', problem: 'It does not fit.'}, /does not fit/],
  [{kind: 'trouble', words: 'The registry cannot be reached.'}, /cannot be reached/],
] as const)('%j is told', (found, words) => {
  renderInStudio(<TrialFound found={found} onFill={() => {}} onOpen={() => {}} />)
  expect(screen.getByRole('alert')).toHaveTextContent(words)
})
