import {writingHints} from '@healing-library/content/check/writing-hints'
import {expect, test} from '@jest/globals'
import {fireEvent, screen, waitFor, within} from '@testing-library/react'
import {useState} from 'react'

import {accessibilityProblems} from '../../testing/accessibility.fixture.ts'
import {renderInStudio} from '../../testing/render.fixture.tsx'
import {HintsPanel} from './hints-panel.tsx'
import {useSettled} from './use-settled.ts'

const LONG = 'This is a long text of easy words that go on and on until the day is done. '.repeat(2)
const STRONG = 'Studies consistently find that the racemic form helps.'
const overview = (...texts: string[]) => ({
  documentType: 'substanceGuide',
  name: 'overview',
  value: texts.map((text, index) => ({
    _key: `b${index}`,
    _type: 'block',
    markDefs: [],
    children: [{_key: 's', _type: 'span', text, marks: []}],
  })),
})

function show(field: Parameters<typeof writingHints>[0]) {
  const marked: string[] = []
  const view = renderInStudio(
    <HintsPanel
      hints={writingHints(field, new Set())}
      title="Overview"
      hasSources={field.row !== undefined}
      readOnly={false}
      onMark={({words, at}, type) => marked.push(`${type} ${at} ${words}`)}
      newTermAddress={(term) => `/intent/create/term=${term}`}
    />,
  )
  return {marked, container: view.container}
}

test('the words, and a way to mend each, stand beside the field; the keyboard reaches all of them', async () => {
  const {marked, container} = show(overview(LONG, STRONG))
  const hints = within(screen.getByRole('region', {name: 'Hints for “Overview”'}))
  expect(hints.getByText(/^Easy to read: about \d years of school\.$/)).toBeVisible()
  expect(hints.getByText(/states a fact without a source/)).toHaveTextContent('“Studies consistently”')
  expect(await accessibilityProblems(container)).toEqual([])
  const ways = [...container.querySelectorAll<HTMLElement>('button, a[href]')]
  expect(ways.map((way) => way.getAttribute('aria-label'))).toEqual([
    'Add a source to “Studies consistently”',
    'Mark “racemic” with a term of the glossary',
    'New term of the glossary for “racemic”, in a new tab',
  ])
  for (const way of ways) {
    way.focus()
    expect(way).toHaveFocus()
  }
  for (const button of screen.getAllByRole('button')) fireEvent.click(button)
  expect(marked).toEqual(['citation 0 Studies consistently', 'glossaryMark 35 racemic'])
  expect(screen.getByRole('link')).toHaveAttribute('href', '/intent/create/term=racemic')
})

test('a field of a row is told of its sources, a field that has none of another way', () => {
  const field = {documentType: 'substanceGuide', name: 'statement', value: STRONG}
  const {container} = show({...field, row: {citations: []}})
  expect(container).toHaveTextContent('Add what shows it under “Sources”')
  expect(screen.queryByRole('button', {name: /Add a source/})).toBeNull()
  expect(show(field).container).toHaveTextContent('or say it in running text, where a source can mark it')
})

test('a text in which nothing is to be said has no panel', () => {
  show(overview('It is new.'))
  expect(screen.queryByRole('region')).toBeNull()
})

function Typed() {
  const [text, setText] = useState('')
  const settled = useSettled(text, 50)
  return (
    <>
      <input aria-label="Text" value={text} onChange={({currentTarget}) => setText(currentTarget.value)} />
      <output>{settled}</output>
    </>
  )
}

test('typing is not waited for: the hints are of the text once the writer pauses', async () => {
  renderInStudio(<Typed />)
  const field = screen.getByLabelText('Text')
  fireEvent.change(field, {target: {value: 'typed'}})
  expect(field).toHaveValue('typed')
  expect(screen.getByRole('status')).toHaveTextContent(/^$/)
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('typed'))
})
