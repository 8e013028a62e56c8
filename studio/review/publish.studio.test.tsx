import {isStoredDocument} from '@healing-library/content/check/stored-document'
import {askForChanges} from '@healing-library/content/rules/review/moves'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {fireEvent, screen, waitFor, within} from '@testing-library/react/pure.js'

import {accessibilityProblems} from '../testing/accessibility.fixture.ts'
import {ACCOUNTS, lakeAs, openStudio, type OpenStudio, press, write} from '../testing/studio.fixture.tsx'
import {makeMove} from './data/make-move.ts'
import {readReview} from './data/read-review.ts'
import {sign} from './data/sign.ts'

const ID = 'notice-published-with-care'
const CALM = 'Ketamine can slow breathing. It is given only where trained staff watch over you.'

const keeper = lakeAs('administrator')
const reviewer = lakeAs('reviewer')
const by = {id: ACCOUNTS.reviewer.id, name: 'Robin Review'}
let studio: OpenStudio

beforeAll(async () => {
  const notice = await keeper.getDocument('notice-fda-2023')
  if (notice === undefined) throw new Error('The starter content has lost its notice.')
  const {_rev, _createdAt, _updatedAt, ...fields} = notice
  await keeper.createOrReplace({...fields, _id: ID, title: 'A notice of the test', summary: CALM})
  studio = await openStudio('editor')
  await studio.edit(ID, 'safetyNotice')
})
afterAll(() => studio.unmount())

const published = async () => (await keeper.getDocument(ID))?.['summary']
const publishButton = () => screen.getByTestId('action-publish')
const canPublish = () => waitFor(() => expect(publishButton()).toBeEnabled())
const dialog = () => screen.findByRole('dialog', {name: 'Publish all the same?'})
const isPublished = (summary: string) => waitFor(async () => expect(await published()).toBe(summary))

test('while there is an error, publishing is off and says which', async () => {
  await screen.findByTestId('field-title')
  await write('title', '')
  expect(await screen.findByText('An error must be mended first')).toBeInTheDocument()
  expect(publishButton()).toBeDisabled()
  fireEvent.click(publishButton())
  await write('title', 'A notice of the test, mended')
  await canPublish()
  expect(screen.queryByText('An error must be mended first')).toBeNull()
  expect(await keeper.getDocument(ID)).toMatchObject({title: 'A notice of the test'})
})

test('with neither warning nor badge, one press publishes', async () => {
  const words = `${CALM} Ask who watches.`
  await write('summary', words)
  await canPublish()
  fireEvent.click(publishButton())
  await isPublished(words)
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a warning is shown with its field and asked about; “Cancel” publishes nothing', async () => {
  const before = await published()
  const words = `${CALM} It is a breakthrough.`
  await write('summary', words)
  await canPublish()
  fireEvent.click(publishButton())
  const asks = await dialog()
  expect(within(asks).getByText(/^What it says: “breakthrough” advertises/)).toBeInTheDocument()
  expect(await accessibilityProblems(asks)).toEqual([])
  await press('Cancel', asks)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(await published()).toBe(before)

  await canPublish()
  fireEvent.click(publishButton())
  await press('Publish', await dialog())
  await isPublished(words)
})

test('a badge that the change takes away is told before, and the badge in the form says what readers will be told', async () => {
  await write('summary', CALM)
  await canPublish()
  fireEvent.click(publishButton())
  await isPublished(CALM)
  expect(await screen.findByText('Awaiting review')).toBeInTheDocument()
  await signs()
  expect(await screen.findByText('Reviewed')).toBeInTheDocument()

  const words = `${CALM} Ask who stays.`
  await write('summary', words)
  expect(await screen.findByText('Changed since review')).toBeInTheDocument()
  await canPublish()
  fireEvent.click(publishButton())
  const asks = await dialog()
  const today = new Date().toISOString().slice(0, 10)
  expect(asks).toHaveTextContent(`Readers are told that this was reviewed on ${today}.`)
  expect(await published()).toBe(CALM)
  await press('Publish', asks)
  await isPublished(words)
})

test('“Send for review” beside “Publish” sends exactly what stands there', async () => {
  await press('Open document actions')
  fireEvent.click(await screen.findByRole('menuitem', {name: 'Send for review'}))
  await waitFor(async () =>
    expect(await keeper.getDocument(`review.${ID}`)).toMatchObject({
      state: 'waiting',
      requestedBy: {id: ACCOUNTS.editor.id},
      contentHash: (await readReview(keeper, ID))?.subject.hash,
    }),
  )
  await press('Open document actions')
  await waitFor(() => expect(screen.getByRole('menuitem', {name: 'Send for review'})).toBeDisabled())
})

test('what a reviewer asks for stands at its field, and is resolved there', async () => {
  const text = 'Say who watches, and for how long.'
  expect(
    await makeMove(
      reviewer,
      ID,
      (before, move) =>
        before === undefined
          ? {problem: 'It is gone.'}
          : askForChanges(before, {path: 'summary', text}, move),
      by,
    ),
  ).toBeUndefined()
  const asked = await screen.findByRole('region', {name: 'Changes asked for: What it says'})
  expect(within(asked).getByText(text)).toBeInTheDocument()
  expect(screen.getAllByText(text)).toHaveLength(1)
  await press(`Resolve: ${text}`, asked)
  await waitFor(async () =>
    expect((await keeper.getDocument(`review.${ID}`))?.['notes']).toMatchObject([
      {text, resolvedAt: expect.any(String)},
    ]),
  )
  await waitFor(() => expect(screen.queryByText(text)).toBeNull())
})

/** Somebody else, in a Studio of their own. */
async function signs(): Promise<void> {
  const [review, person] = await Promise.all([
    readReview(reviewer, ID),
    reviewer.getDocument('person-who-reviews-in-tests'),
  ])
  if (review === undefined || !isStoredDocument(person)) throw new Error('There is nothing to sign.')
  const signature = {role: 'clinical', scope: 'All of it.', conflictsOfInterest: 'None declared.'} as const
  expect(await sign(reviewer, review, {by, person, signature, hasDueDate: false})).toBeUndefined()
}
