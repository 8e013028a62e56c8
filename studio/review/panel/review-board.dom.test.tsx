import {expect, test} from '@jest/globals'
import {fireEvent, screen, within} from '@testing-library/react'

import {accessibilityProblems} from '../../testing/accessibility.fixture.ts'
import {renderInStudio} from '../../testing/render.fixture.tsx'
import {type BoardProps, ReviewBoard} from './review-board.tsx'
import {ANA, BOARD, NOTE, REQUEST} from './review.fixture.ts'

function show(more: Partial<BoardProps> = {}) {
  const moves: string[] = []
  const resolved: string[] = []
  const {container} = renderInStudio(
    <ReviewBoard
      {...BOARD}
      onMove={(kind) => moves.push(kind)}
      onResolve={(key) => resolved.push(key)}
      {...more}
    />,
  )
  return {container, moves, resolved}
}
const offered = () =>
  within(screen.getByRole('region', {name: 'What you can do'}))
    .getAllByRole('button')
    .map(({textContent}) => textContent)
const standing = (more: Partial<BoardProps['review']['standing']>) => ({
  ...BOARD.review,
  standing: {...BOARD.review.standing, ...more},
})

test('says where the review stands, who has it and what was changed, word by word', async () => {
  const {container} = show()
  const stands = within(screen.getByRole('region', {name: 'Where it stands'}))
  for (const words of ['Fact check', 'Somebody has it', 'Badge: awaiting review'])
    expect(stands.getByText(words)).toBeInTheDocument()
  expect(stands.getByText('Rui Reviewer has it.')).toBeInTheDocument()
  const changed = within(screen.getByRole('region', {name: 'What changed'}))
  expect(changed.getByRole('heading')).toHaveTextContent('Changed since the sign-off of 2026-05-01')
  expect(changed.getByText('some').tagName).toBe('STRONG')
  expect(changed.getByText('much').closest('ins')).toHaveTextContent('It eases much pain.')
  expect(changed.getByText('When to get help › title')).toBeInTheDocument()
  expect(changed.getByText('It eases pain. (claim)')).toBeInTheDocument()
  expect(await accessibilityProblems(container)).toEqual([])
})

test('offers what comes next, and no more', () => {
  const {moves} = show()
  expect(offered()).toEqual(['Give it back', 'Ask for a change', 'Pass: Fact check', 'Sign'])
  for (const name of ['Give it back', 'Pass: Fact check', 'Sign'])
    fireEvent.click(screen.getByRole('button', {name}))
  expect(moves).toEqual(['release', 'pass', 'sign'])
})

test.each([
  ['an editor before it is sent', {review: {...standing({state: 'notSent'}), request: undefined}}, false],
  ['an editor after an edit', {review: standing({isChanged: true})}, true],
] as const)('%s can send it', (_who, more, isAgain) => {
  show({...more, me: {id: ANA.id, mayReview: true, maySign: false}})
  expect(offered()[0]).toBe(isAgain ? 'Send again' : 'Send for review')
  expect(offered()).not.toContain('Sign')
})

test('who only reads reviews is told so', () => {
  show({me: {id: 'v', mayReview: false, maySign: false}})
  expect(screen.queryAllByRole('button')).toEqual([])
  expect(screen.getByText(/does not take part/)).toBeInTheDocument()
})

test('what cannot be done yet says why, to those who hear it as well', () => {
  const {moves} = show({whyNotSign: 'No person carries your account yet.'})
  const sign = screen.getByRole('button', {name: 'Sign'})
  expect(sign).toBeDisabled()
  expect(sign).toHaveAccessibleDescription('No person carries your account yet.')
  fireEvent.click(sign)
  expect(moves).toEqual([])
})

test('a note names its place and is resolved there; while it is open nothing is passed', async () => {
  const review = {...standing({state: 'changesAsked'}), request: {...REQUEST, notes: [NOTE]}}
  const {container, resolved} = show({review})
  expect(screen.getByText('When to get help › title · Rui Reviewer · open')).toBeInTheDocument()
  expect(screen.getByRole('button', {name: /^Pass/})).toBeDisabled()
  fireEvent.click(screen.getByRole('button', {name: 'Resolve: Say how fast.'}))
  expect(resolved).toEqual(['n1'])
  expect(await accessibilityProblems(container)).toEqual([])
})

test('where nothing can be compared, it says what that means', () => {
  show({changes: {since: {kind: 'nothing'}, own: [], brought: []}})
  expect(screen.getByText(/read all of it/)).toBeInTheDocument()
})
