import {expect, test} from '@jest/globals'
import {fireEvent, screen, within} from '@testing-library/react'
import {route, RouterProvider} from 'sanity/router'

import {accessibilityProblems} from '../testing/accessibility.fixture.ts'
import {renderInStudio} from '../testing/render.fixture.tsx'
import {FoundForm, type FoundFormProps} from './found-form.tsx'
import {FOUND} from './found.fixture.ts'

function show(more: Partial<FoundFormProps> = {}) {
  const takes: {names: string[]; isRetractionTaken: boolean}[] = []
  const view = renderInStudio(
    <FoundForm
      found={FOUND}
      document={{title: 'A Sound Trial of Care', year: 2022}}
      onTake={(fields, isRetractionTaken) =>
        takes.push({names: fields.map(({name}) => name), isRetractionTaken})
      }
      onClose={() => {}}
      {...more}
    />,
  )
  return {takes, container: view.container}
}

const box = (name: string) => screen.getByRole('checkbox', {name})
const row = (name: string) => screen.getByRole('row', {name: new RegExp(`^${name}`)})

test('field by field: what stands, what was found, from whom; empty fields are chosen, others are the editor’s', () => {
  const {takes} = show()
  expect(row('Year')).toHaveTextContent('2022')
  expect(row('Year')).toHaveTextContent('2023')
  expect(row('Year')).toHaveTextContent('PubMed says: 2024')
  expect(row('Journal')).toHaveTextContent('Crossref and PubMed')
  expect(row('Title')).toHaveTextContent('The same')
  expect(box('Take: Journal')).toBeChecked()
  expect(box('Take: Year')).not.toBeChecked()

  fireEvent.click(box('Take: Year'))
  fireEvent.click(box('Take: Registered as'))
  fireEvent.click(screen.getByRole('button', {name: 'Take 6 fields'}))
  expect(takes).toEqual([{names: ['authors', 'journal', 'year', 'doi', 'pmid'], isRetractionTaken: true}])
})

test('what is not known of a retraction cannot be written down, and says why', () => {
  show({found: {...FOUND, retraction: {status: 'unknown', evidence: [], notAsked: ['PubMed was away.']}}})
  const part = screen.getByRole('region', {name: 'Does it still stand?'})
  expect(part).toHaveTextContent('is not known. What stands here of it stays.')
  expect(part).toHaveTextContent('PubMed was away.')
  expect(screen.queryByRole('checkbox', {name: /Write this down/})).toBeNull()
})

test('a retraction is told with its notice and its day; “stands” does not clear a known one by itself', () => {
  const evidence = [
    {source: 'a notice about it', status: 'retracted', notice: '10.5555/notice', date: '2025-01-15'},
  ] as const
  const {container} = show({
    found: {...FOUND, retraction: {status: 'retracted', evidence: [...evidence], notAsked: []}},
  })
  expect(container).toHaveTextContent('By a notice about it: retracted, 2025-01-15.')
  expect(screen.getByRole('link', {name: 'The notice, 10.5555/notice'})).toHaveAttribute(
    'href',
    'https://doi.org/10.5555/notice',
  )
  show({document: {retraction: 'retracted'}})
  expect(screen.getAllByRole('checkbox', {name: /Write this down/}).at(-1)).not.toBeChecked()
})

test('when the number is of another work nothing is chosen', () => {
  show({document: {title: 'Bees and their keepers in winter'}})
  expect(screen.getByRole('alert')).toHaveTextContent('is of another work')
  expect(screen.getByRole('button', {name: 'Take 0 fields'})).toBeDisabled()
})

test('what the library holds already is said, with a way to it', () => {
  const matches = [{id: 'publication-x', title: 'A sound trial', by: 'doi'}] as const
  renderInStudio(
    <RouterProvider router={route.create('/', [route.intents('/intent')])} state={{}} onNavigate={() => {}}>
      <FoundForm
        found={{...FOUND, matches: [...matches]}}
        document={{}}
        onTake={() => {}}
        onClose={() => {}}
      />
    </RouterProvider>,
  )
  const held = screen.getByRole('region', {name: 'In the library already'})
  expect(held).toHaveTextContent('The library holds this publication already.')
  expect(within(held).getByRole('link', {name: 'A sound trial'}).getAttribute('href')).toContain(
    'publication-x',
  )
})

test('who may not change it sees what was found, with every choice off, and why', () => {
  const {takes} = show({whyNot: 'Your account may look.'})
  expect(box('Take: Journal')).toBeDisabled()
  fireEvent.click(screen.getByRole('button', {name: /^Take/}))
  expect(takes).toEqual([])
  expect(screen.getByText('Your account may look.')).toBeVisible()
})

test('every choice is reached and made by the keyboard alone', () => {
  show()
  const stops = [...screen.getAllByRole('checkbox'), ...screen.getAllByRole('button')]
  for (const stop of stops) {
    stop.focus()
    expect(stop).toHaveFocus()
  }
  expect(within(row('Year')).getByRole('checkbox')).toHaveAttribute('type', 'checkbox')
})

test('axe finds nothing', async () => {
  const {container} = show()
  expect(await accessibilityProblems(container)).toEqual([])
})
