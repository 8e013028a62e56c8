import {expect, test} from '@jest/globals'
import {fireEvent, screen} from '@testing-library/react'

import {accessibilityProblems} from '../../testing/accessibility.fixture.ts'
import {renderInStudio} from '../../testing/render.fixture.tsx'
import {PublishDialog} from '../actions/publish-dialog.tsx'
import type {Signature} from '../data/sign.ts'
import {AskDialog} from './ask-dialog.tsx'
import {SignDialog} from './sign-dialog.tsx'

const fill = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), {target: {value}})

test('a change is asked for at a place; the keyboard begins there', async () => {
  const asked: unknown[] = []
  renderInStudio(
    <AskDialog
      places={[{path: 'summary', title: 'Summary'}]}
      onAsk={(note) => asked.push(note)}
      onCancel={() => {}}
    />,
  )
  expect(screen.getByLabelText('Where')).toHaveFocus()
  fill('Where', 'summary')
  expect(screen.getByRole('button', {name: 'Ask for it'})).toBeDisabled()
  screen.getByLabelText(/^What to change/).focus()
  fill(/^What to change/, 'Say for whom.')
  // Who types goes on typing.
  expect(screen.getByLabelText(/^What to change/)).toHaveFocus()
  fireEvent.submit(screen.getByRole('button', {name: 'Ask for it'}))
  expect(asked).toEqual([{path: 'summary', text: 'Say for whom.'}])
  expect(await accessibilityProblems(screen.getByRole('dialog'))).toEqual([])
})

test('a signature says its role, its scope and its conflicts, and how it is logged', async () => {
  const signed: Signature[] = []
  renderInStudio(
    <SignDialog
      name="Rui Reviewer"
      conflicts="None declared."
      outcomeFor={(role) => (role === 'clinical' ? 'reviewedNoChange' : 'approved')}
      caution="The fact check of this text has not passed yet."
      onSign={(signature) => signed.push(signature)}
      onCancel={() => {}}
    />,
  )
  expect(screen.getByText(/logged as “Reviewed, no change”/)).toBeInTheDocument()
  fill('As', 'legal')
  expect(screen.getByText(/logged as “Reviewed and approved”/)).toBeInTheDocument()
  expect(screen.getByRole('button', {name: 'Sign'})).toBeDisabled()
  screen.getByLabelText(/What you looked at/).focus()
  fill(/What you looked at/, ' Its legal rows. ')
  expect(screen.getByLabelText(/What you looked at/)).toHaveFocus()
  fireEvent.submit(screen.getByRole('button', {name: 'Sign'}))
  expect(signed).toEqual([{role: 'legal', scope: 'Its legal rows.', conflictsOfInterest: 'None declared.'}])
  expect(await accessibilityProblems(screen.getByRole('dialog'))).toEqual([])
})

test('publishing tells the warnings and the badge that goes, and asks', async () => {
  let answer = ''
  renderInStudio(
    <PublishDialog
      concern={{
        warnings: [{field: 'Summary', message: 'Explain “titration”.'}],
        badgeOf: '2026-05-01',
      }}
      onPublish={() => (answer = 'publish')}
      onCancel={() => (answer = 'cancel')}
    />,
  )
  expect(screen.getByText(/reviewed on 2026-05-01. The change takes that badge away/)).toBeInTheDocument()
  expect(screen.getByText('Summary: Explain “titration”.')).toBeInTheDocument()
  expect(screen.getByRole('button', {name: 'Publish'})).toHaveFocus()
  fireEvent.click(screen.getByRole('button', {name: 'Cancel'}))
  expect(answer).toBe('cancel')
  fireEvent.click(screen.getByRole('button', {name: 'Publish'}))
  expect(answer).toBe('publish')
  expect(await accessibilityProblems(screen.getByRole('dialog'))).toEqual([])
})
