import {expect, test} from '@jest/globals'
import {fireEvent, screen, waitFor} from '@testing-library/react'
import {useState} from 'react'

import {accessibilityProblems} from '../../testing/accessibility.fixture.ts'
import {renderInStudio} from '../../testing/render.fixture.tsx'
import type {FoundPublication} from './find-publications.ts'
import {PublicationSearch} from './publication-search.tsx'
import type {Named} from './read-identifier.ts'
import {usePublications} from './use-publications.ts'

const publication = (id: string, more: Partial<FoundPublication> = {}): FoundPublication => ({
  _id: id,
  title: `Title of ${id}`,
  authors: ['Berg A', 'Dahl B'],
  journal: 'Journal of Rest',
  year: 2020,
  retraction: 'none',
  ...more,
})

/** The field as the form wires it, over a library that answers every question with the same publications. */
function Field({
  held,
  onChoose,
  onMake,
}: {
  held: (params: Record<string, unknown>) => Promise<unknown>
  onChoose: (id: string) => void
  onMake: (named: Named) => void
}) {
  const [text, setText] = useState('')
  const [fetch] = useState(() => (_query: string, params: Record<string, unknown>) => held(params))
  return (
    <PublicationSearch
      text={text}
      onText={setText}
      {...usePublications(text, fetch)}
      readOnly={false}
      onChoose={({_id}) => onChoose(_id)}
      onMake={onMake}
    />
  )
}

function show(held: (params: Record<string, unknown>) => Promise<unknown>) {
  const chosen: string[] = []
  const made: Named[] = []
  const view = renderInStudio(
    <Field held={held} onChoose={(id) => chosen.push(id)} onMake={(named) => made.push(named)} />,
  )
  return {
    chosen,
    made,
    container: view.container,
    field: screen.getByRole('combobox', {name: 'DOI, PMID or title'}),
  }
}

const three = [
  publication('a'),
  publication('b', {retraction: 'retracted'}),
  publication('c', {retraction: null}),
]

test('what the library holds is found while typing and chosen with the keyboard alone', async () => {
  const asked: Record<string, unknown>[] = []
  const {chosen, field} = show(async (params) => {
    asked.push(params)
    return three
  })
  field.focus()
  fireEvent.change(field, {target: {value: 'ketamine for pain'}})
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(3))
  expect(asked.at(-1)).toMatchObject({doi: null, words: ['ketamine*', 'for*', 'pain*']})
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) fireEvent.keyDown(field, {key})
  const active = screen.getByRole('option', {selected: true})
  expect(active).toHaveTextContent('Title of b')
  expect(field).toHaveAttribute('aria-activedescendant', active.id)
  expect(field).toHaveFocus()
  fireEvent.keyDown(field, {key: 'Enter'})
  expect(chosen).toEqual(['b'])
})

test('title, year and what is against a source are told before it is chosen', async () => {
  const {field, container} = show(async () => three)
  fireEvent.change(field, {target: {value: '10.1000/ABC'}})
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(3))
  const [a, b, c] = screen.getAllByRole('option')
  expect(a).toHaveTextContent('Title of aBerg A et al. · Journal of Rest · 2020')
  expect(a).not.toHaveTextContent(/retract/i)
  expect(b).toHaveTextContent('Retracted: nothing may stand on it.')
  expect(c).toHaveTextContent('Nobody has looked whether it was retracted.')
  expect(screen.getByText('3 publications found.')).toBeInTheDocument()
  expect(await accessibilityProblems(container)).toEqual([])
})

test('a DOI that the library does not hold can be made into a publication', async () => {
  const {field, made, container} = show(async () => [])
  fireEvent.change(field, {target: {value: 'https://doi.org/10.1000/ABC'}})
  const make = await screen.findByRole('button', {name: 'Make one with the DOI 10.1000/abc'})
  expect(await accessibilityProblems(container)).toEqual([])
  fireEvent.click(make)
  expect(made).toEqual([{kind: 'doi', doi: '10.1000/abc'}])
})

test('a lake that does not answer is told, and what was typed stays', async () => {
  const {field} = show(() => Promise.reject(new Error('network request failed')))
  fireEvent.change(field, {target: {value: 'ketamine'}})
  expect(await screen.findByRole('alert')).toHaveTextContent(/online/)
  expect(field).toHaveValue('ketamine')
  fireEvent.keyDown(field, {key: 'Escape'})
  expect(field).toHaveValue('')
})
