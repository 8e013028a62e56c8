import {expect, test} from '@jest/globals'
import {fireEvent, screen, within} from '@testing-library/react'
import type {ReactNode} from 'react'
import {route, RouterProvider} from 'sanity/router'

import {accessibilityProblems} from '../testing/accessibility.fixture.ts'
import {renderInStudio} from '../testing/render.fixture.tsx'
import {FileField} from './in/file-field.tsx'
import type {PlannedRow} from './in/plan-import.ts'
import {PlannedTable} from './in/planned-table.tsx'
import type {Hit} from './replace/find-hits.ts'
import {HitList} from './replace/hit-list.tsx'
import {type Asked, SearchForm} from './replace/search-form.tsx'
import {mayDoBulk} from './who-may.ts'

const inRouter = (view: ReactNode) =>
  renderInStudio(
    <RouterProvider router={route.create('/', [route.intents('/intent')])} state={{}} onNavigate={() => {}}>
      {view}
    </RouterProvider>,
  )

const document = {_id: 'publication-a', _type: 'publication'}
const ROWS: PlannedRow[] = [
  {line: 1, title: 'A new one', kind: 'new', document, lacks: ['studyType']},
  {
    line: 9,
    title: 'Perhaps',
    kind: 'maybe',
    document: {...document, _id: 'b'},
    lacks: [],
    heldId: 'c',
    heldTitle: 'Like it',
  },
  {line: 17, title: 'Held', kind: 'held', heldId: 'd', by: 'doi'},
  {line: 25, title: 'Again', kind: 'twice', firstLine: 1},
  {line: 33, title: 'TY  - BROKEN', kind: 'problem', why: 'It has no title.'},
]

test('every record says by its line what will come of it; new and perhaps held ones can be chosen', async () => {
  const toggled: number[] = []
  const {container} = inRouter(
    <PlannedTable rows={ROWS} chosen={new Set([1])} onToggle={(line) => toggled.push(line)} />,
  )
  const row = (line: string) => screen.getByRole('row', {name: new RegExp(`^${line} `)})
  expect(row('1')).toHaveTextContent('New')
  expect(row('1')).toHaveTextContent('Before it is published it needs: studyType.')
  expect(within(row('9')).getByRole('link', {name: 'Like it'})).toBeVisible()
  expect(row('17')).toHaveTextContent('Here already')
  expect(row('25')).toHaveTextContent('Stands on line 1 already.')
  expect(row('33')).toHaveTextContent('It has no title.')
  expect(screen.getAllByRole('checkbox')).toHaveLength(2)
  expect(screen.getByRole('checkbox', {name: 'Make: A new one'})).toBeChecked()
  fireEvent.click(screen.getByRole('checkbox', {name: 'Make: Perhaps'}))
  expect(toggled).toEqual([9])
  expect(await accessibilityProblems(container)).toEqual([])
})

test('after writing each says whether it was made, with a way to it', () => {
  inRouter(<PlannedTable rows={ROWS} chosen={new Set([1])} written={['publication-a']} onToggle={() => {}} />)
  expect(screen.getByRole('link', {name: 'Open the draft'}).getAttribute('href')).toContain('publication-a')
  expect(screen.getByText('Not made')).toBeVisible()
  expect(screen.queryByRole('checkbox')).toBeNull()
})

test('a file that is too large is refused, and what is pasted stays', async () => {
  const texts: string[] = []
  const {container} = renderInStudio(
    <FileField text="TY  - JOUR" isBusy={false} onText={(text) => texts.push(text)} onRead={() => {}} />,
  )
  const large = new File([new Uint8Array(10_000_001)], 'large.ris')
  fireEvent.change(screen.getByLabelText('Or a file'), {target: {files: [large]}})
  expect(await screen.findByText(/large\.ris is larger than 10 MB/)).toBeVisible()
  expect(texts).toEqual([])
  expect(screen.getByLabelText(/^Records/)).toHaveValue('TY  - JOUR')
  expect(await accessibilityProblems(container)).toEqual([])
})

const hit = (key: string, more: Partial<Hit> = {}): Hit => ({
  key,
  documentId: 'guide-x',
  type: 'substanceGuide',
  path: 'summary',
  field: 'summary',
  value: 'It may help some.',
  start: 7,
  length: 4,
  before: 'It may ',
  found: 'help',
  after: ' some.',
  isClinical: true,
  ...more,
})

test('each place is seen in its sentence, as it is and as it would be, and chosen by itself', async () => {
  const chosen: string[][] = []
  const {container} = renderInStudio(
    <HitList
      hits={[hit('1'), hit('2', {path: 'deck', isClinical: false})]}
      documents={[{_id: 'guide-x', _type: 'substanceGuide', title: 'A guide'}]}
      replacement="assist"
      chosen={new Set(['1'])}
      onChoose={(keys) => chosen.push([...keys])}
    />,
  )
  const [first, second] = screen.getAllByTestId('hit')
  if (first === undefined || second === undefined) throw new Error('Two places are shown.')
  expect(within(first).getByRole('deletion')).toHaveTextContent('help')
  expect(within(first).getByRole('insertion')).toHaveTextContent('assist')
  expect(first).toHaveTextContent('It may helpassist some.')
  expect(first).toHaveTextContent('A sign-off covers it')
  expect(second).not.toHaveTextContent('A sign-off covers it')
  fireEvent.click(screen.getByRole('checkbox', {name: 'Replace in A guide, deck'}))
  fireEvent.click(screen.getByRole('button', {name: 'Choose none'}))
  expect(chosen).toEqual([['1', '2'], []])
  expect(await accessibilityProblems(container)).toEqual([])
})

test('of many places the first hundred are drawn, the others on demand', () => {
  const many = Array.from({length: 130}, (_, index) => hit(String(index)))
  renderInStudio(<HitList hits={many} documents={[]} replacement="" chosen={new Set()} onChoose={() => {}} />)
  expect(screen.getAllByTestId('hit')).toHaveLength(100)
  fireEvent.click(screen.getByRole('button', {name: 'Show 30 more of 130'}))
  expect(screen.getAllByTestId('hit')).toHaveLength(130)
})

test('a search is asked with the keyboard: words, where, and how exactly', async () => {
  const asked: Asked[] = []
  const choices = [
    {name: 'faq', title: 'Question', fields: [{name: 'answer', title: 'Answer'}]},
    {name: 'page', title: 'Page', fields: []},
  ]
  const {container} = renderInStudio(
    <SearchForm choices={choices} isBusy={false} onFind={(one) => asked.push(one)} />,
  )
  const find = screen.getByRole('button', {name: 'Find'})
  expect(find).toBeDisabled()
  fireEvent.change(screen.getByLabelText('Find'), {target: {value: 'old'}})
  fireEvent.change(screen.getByLabelText('Put there'), {target: {value: 'new'}})
  fireEvent.submit(screen.getByLabelText('Find'))
  fireEvent.change(screen.getByLabelText('In which documents?'), {target: {value: 'faq'}})
  fireEvent.change(screen.getByLabelText('In which field?'), {target: {value: 'answer'}})
  fireEvent.click(screen.getByLabelText('Same case'))
  fireEvent.submit(screen.getByLabelText('Find'))
  const words = {find: 'old', replacement: 'new', isWholeWord: true}
  expect(asked).toEqual([
    {...words, isCaseTold: true, types: ['faq', 'page'], fields: []},
    {...words, isCaseTold: false, types: ['faq'], fields: ['answer']},
  ])
  expect(await accessibilityProblems(container)).toEqual([])
})

test('bulk work is for editors and administrators alone', () => {
  const of = (name: string) => mayDoBulk([{name}])
  expect(['administrator', 'editor', 'reviewer', 'curator', 'viewer'].map(of)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
  expect(mayDoBulk(undefined)).toBe(false)
})
