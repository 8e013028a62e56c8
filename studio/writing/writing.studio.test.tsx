import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {fireEvent, screen, waitFor, within} from '@testing-library/react/pure.js'

import {accessibilityProblems} from '../testing/accessibility.fixture.ts'
import {lakeAs, openStudio, type OpenStudio, press, write} from '../testing/studio.fixture.tsx'

const CLAIM = 'claim-written-in-a-test'
const GUIDELINE = 'guideline-written-in-a-test'
const ANSWER = 'faq-written-in-a-test'

const keeper = lakeAs('administrator')
let studio: OpenStudio

beforeAll(async () => {
  await Promise.all([
    keeper.create({
      _id: `drafts.${CLAIM}`,
      _type: 'claim',
      kind: 'efficacy',
      certainty: 'notAssessed',
    }),
    keeper.create({_id: `drafts.${GUIDELINE}`, _type: 'guideline', title: 'A guideline of a test'}),
    keeper.create({
      _id: `drafts.${ANSWER}`,
      _type: 'faq',
      answer: [
        {
          _key: 'a',
          _type: 'block',
          style: 'normal',
          markDefs: [],
          children: [{_key: 's', _type: 'span', marks: [], text: 'Ketamine cures depression.'}],
        },
      ],
    }),
  ])
  studio = await openStudio('editor')
})
afterAll(async () => {
  studio.unmount()
  await keeper.delete({
    query: '*[_id in $ids]',
    params: {ids: [CLAIM, GUIDELINE, ANSWER].map((id) => `drafts.${id}`)},
  })
})

const draft = (id: string) => keeper.getDocument(`drafts.${id}`)

test('over a page that was never published stands what it still needs, each a way there', async () => {
  await studio.edit(CLAIM, 'claim')
  const missing = await screen.findByRole('region', {name: 'Still to fill in'})
  expect(await within(missing).findByRole('button', {name: 'Statement'})).toBeEnabled()
  expect(await accessibilityProblems(missing)).toEqual([])
  await write('statement', 'Ketamine may help some people.')
  await waitFor(() => expect(within(missing).queryByRole('button', {name: 'Statement'})).toBeNull())
})

test('beside a field of prose stands what the rules say of it, once the writer pauses', async () => {
  await write('statement', 'Ketamine cures depression.')
  const hints = await screen.findByRole('region', {name: 'Hints for “Statement”'})
  expect(hints).toHaveTextContent('“cures” states a fact without a source')
  await write('statement', 'Ketamine may help some people for some days.')
  await waitFor(() => expect(screen.queryByText('cures', {exact: false, selector: 'strong'})).toBeNull())
})

test('a source is found by the number of its publication and chosen with the keyboard', async () => {
  await studio.edit(GUIDELINE, 'guideline')
  const search = () => screen.getByRole('combobox', {name: 'DOI, PMID or title'})
  await waitFor(() => expect(search()).not.toHaveAttribute('readonly'))
  fireEvent.change(search(), {target: {value: '37224232'}})
  // A draft of another file may carry the same number; what is published stands before it.
  await waitFor(() => expect(screen.getAllByRole('option')[0]).toHaveTextContent('Ketamine versus ECT'))
  fireEvent.keyDown(search(), {key: 'Enter'})
  await waitFor(async () =>
    expect(await draft(GUIDELINE)).toMatchObject({
      publication: {_type: 'reference', _ref: 'publication-anand-2023'},
    }),
  )
})

test('a strong word of running text is marked with a source from its hint', async () => {
  await studio.edit(ANSWER, 'faq')
  const hints = await screen.findByRole('region', {name: 'Hints for “Answer”'})
  await press('Add a source to “cures”', hints)
  await waitFor(async () =>
    expect((await draft(ANSWER))?.['answer']).toMatchObject([
      {
        markDefs: [{_type: 'citation'}],
        children: [{text: 'Ketamine '}, {text: 'cures', marks: [expect.any(String)]}, {text: ' depression.'}],
      },
    ]),
  )
})
