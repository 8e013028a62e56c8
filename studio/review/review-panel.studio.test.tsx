import {resolveNote, send} from '@healing-library/content/rules/review/moves'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {fireEvent, screen, waitFor, within} from '@testing-library/react/pure.js'

import {accessibilityProblems} from '../testing/accessibility.fixture.ts'
import {ACCOUNTS, lakeAs, openStudio, type OpenStudio, press} from '../testing/studio.fixture.tsx'
import {makeMove} from './data/make-move.ts'
import {readReview} from './data/read-review.ts'

const ID = 'notice-reviewed-in-a-test'
const PERSON = 'person-new-reviewer'
const SIGN_OFFS =
  '*[_type == "signOff" && subject._ref == $id]{role, scope, outcome, contentHash, signedBy, reviewer}'

const keeper = lakeAs('administrator')
const editor = lakeAs('editor')
const by = {id: ACCOUNTS.editor.id, name: 'Wren Editor'}
let studio: OpenStudio

beforeAll(async () => {
  const notice = await keeper.getDocument('notice-fda-2023')
  if (notice === undefined) throw new Error('The starter content has lost its notice.')
  const {_rev, _createdAt, _updatedAt, ...fields} = notice
  await keeper.createOrReplace({...fields, _id: ID, title: 'A notice to review'})
  await sends()
  studio = await openStudio('newReviewer')
})
afterAll(() => studio.unmount())

/** Once the document is read: what is open beside it while it loads is closed again. */
async function openPanel() {
  await screen.findByTestId('field-title')
  await screen.findByText('Awaiting review')
  await press('Review')
}
const panel = () => screen.findByRole('region', {name: 'Review of this document'})
const can = async () => within(await panel()).findByRole('region', {name: 'What you can do'})
const reviewIs = (expected: object) =>
  waitFor(async () => expect(await keeper.getDocument(`review.${ID}`)).toMatchObject(expected))

test('My work leads from a review that nobody took on to its document and its panel', async () => {
  const part = await screen.findByTestId('work-openReviews')
  fireEvent.click(await within(part).findByText('A notice to review'))
  await openPanel()
  expect(await within(await panel()).findByText(/^Sent by Wren Editor on /)).toBeInTheDocument()
})

test('who has no person that carries the account is told, and cannot sign', async () => {
  expect(
    await within(await can()).findByText(new RegExp(`sets Account to ${ACCOUNTS.newReviewer.id}\\.$`)),
  ).toBeInTheDocument()
  expect(within(await can()).getByRole('button', {name: 'Sign'})).toBeDisabled()
})

test('claimed, asked for a change, mended, passed: each move is written as this account’s', async () => {
  await press('Claim', await can())
  await reviewIs({state: 'claimed', claimedBy: {id: ACCOUNTS.newReviewer.id}})

  await press('Ask for a change', await can())
  const asks = await screen.findByRole('dialog', {name: 'Ask for a change'})
  expect(await accessibilityProblems(asks)).toEqual([])
  fireEvent.change(within(asks).getByLabelText('Where'), {target: {value: 'summary'}})
  fireEvent.change(within(asks).getByLabelText('What to change, and why'), {
    target: {value: 'Which regulator?'},
  })
  await press('Ask for it', asks)
  await reviewIs({
    state: 'changesAsked',
    notes: [{path: 'summary', text: 'Which regulator?', by: {id: ACCOUNTS.newReviewer.id}}],
  })
  // While a note is open nothing passes.
  await waitFor(async () =>
    expect(within(await can()).getByRole('button', {name: 'Pass: Fact check'})).toBeDisabled(),
  )

  await editorResolves()
  await sends()
  await press('Pass: Fact check', await can())
  await reviewIs({stage: 'clinicalReview', passes: [{stage: 'factCheck', by: {id: ACCOUNTS.newReviewer.id}}]})
})

test('signed for exactly what was read, in one’s own name', async () => {
  await keeper.create({
    _id: PERSON,
    _type: 'person',
    name: 'Noor New',
    roles: ['reviewer'],
    accountId: ACCOUNTS.newReviewer.id,
    conflictsOfInterest: 'None declared.',
    isSample: false,
  })
  studio.go('/my-work')
  await screen.findByTestId('my-work')
  await studio.edit(ID, 'safetyNotice')
  await openPanel()
  await press('Sign', await can())
  const asks = await screen.findByRole('dialog', {name: 'Sign as Noor New'})
  expect(await accessibilityProblems(asks)).toEqual([])
  expect(within(asks).getByRole('button', {name: 'Sign'})).toBeDisabled()
  fireEvent.change(within(asks).getByLabelText('What you looked at, and held against what'), {
    target: {value: 'All of it, against the alert.'},
  })
  await press('Sign', asks)
  await waitFor(async () =>
    expect(await keeper.fetch(SIGN_OFFS, {id: ID})).toEqual([
      {
        role: 'clinical',
        scope: 'All of it, against the alert.',
        outcome: 'approved',
        contentHash: (await readReview(keeper, ID))?.subject.hash,
        signedBy: ACCOUNTS.newReviewer.id,
        reviewer: {_type: 'reference', _ref: PERSON},
      },
    ]),
  )
  expect(await within(await panel()).findByText(/^Badge: reviewed /)).toBeInTheDocument()
})

test('who edited the text cannot sign it: nothing is written, and the reason is told', async () => {
  const stands = await keeper.fetch(SIGN_OFFS, {id: ID})
  const {_rev, _createdAt, _updatedAt, ...fields} = (await keeper.getDocument(ID)) ?? {}
  await lakeAs('newReviewer').create({
    ...fields,
    _id: `drafts.${ID}`,
    _type: 'safetyNotice',
    summary: 'The reviewer wrote this.',
  })
  expect(await within(await panel()).findByText('Badge: changed since its review')).toBeInTheDocument()
  await press('Sign', await can())
  const asks = await screen.findByRole('dialog', {name: 'Sign as Noor New'})
  fireEvent.change(within(asks).getByLabelText('What you looked at, and held against what'), {
    target: {value: 'My own words.'},
  })
  await press('Sign', asks)
  expect(await screen.findByText('Nothing was written')).toBeInTheDocument()
  expect(
    await screen.findByText('You edited this since the last sign-off: somebody else must sign it.'),
  ).toBeInTheDocument()
  expect(await keeper.fetch(SIGN_OFFS, {id: ID})).toEqual(stands)
})

async function sends(): Promise<void> {
  const review = await readReview(editor, ID)
  if (review === undefined) throw new Error('There is nothing to send.')
  expect(await makeMove(editor, ID, (before, move) => send(before, review.subject, move), by)).toBeUndefined()
}

async function editorResolves(): Promise<void> {
  const problem = await makeMove(
    editor,
    ID,
    (before, move) =>
      before === undefined
        ? {problem: 'It is gone.'}
        : resolveNote(before, before.notes[0]?._key ?? '', move),
    by,
  )
  expect(problem).toBeUndefined()
}
