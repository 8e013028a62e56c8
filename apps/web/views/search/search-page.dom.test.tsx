import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {search as words} from '../../messages/en/search.ts'
import {site} from '../../messages/en/site.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {settingsFixture} from '../site/site-settings.fixture.ts'
import {SearchPage} from './search-page.tsx'
import {answerFixture, nothingFixture} from './search.fixture.ts'

const {helplines} = settingsFixture

function show(answer: typeof answerFixture, text = 'exampla', kind?: 'interaction') {
  return render(
    <main>
      <SearchPage
        state={{text, kind, page: answer.page}}
        answer={answer}
        helplines={helplines}
        words={words}
        site={site}
      />
    </main>,
  )
}

test('results stand under their kinds, with counts, and how many there are is announced', async () => {
  const {container} = show(answerFixture)
  expect(screen.getByRole('searchbox', {name: 'Search the library'})).toHaveValue('exampla')
  expect(screen.getByRole('status')).toHaveTextContent('8 results for “exampla”')
  const guides = within(screen.getByRole('region', {name: /^Guides/}))
  expect(guides.getByRole('link', {name: 'Examplamine'})).toHaveAttribute('href', '/library/examplamine')
  expect(guides.getByText('Brand name: Exampla')).toBeVisible()
  expect(guides.getByRole('link', {name: 'Legal status'})).toHaveAttribute('href', '/library/examplamine#law')
  const pairs = within(screen.getByRole('region', {name: /^Interactions/}))
  expect(pairs.getByText('Avoid')).toBeVisible()
  expect([...container.querySelectorAll('mark')].map(({textContent}) => textContent)).toEqual([
    'Examplamine',
    'Examplamine',
  ])
  expect(pairs.getByRole('link', {name: 'All 7: interactions'})).toHaveAttribute(
    'href',
    '/search?q=exampla&kind=interaction',
  )
  expect(screen.getByRole('link', {name: /^Everything/})).toHaveAttribute('aria-current', 'page')
  expect(screen.queryByText(words.helpTitle)).toBeNull()
  expect(await accessibilityProblems(container)).toEqual([])
})

test('who may be in danger reads numbers to call before anything that was found', async () => {
  const {container} = show({...answerFixture, isCrisis: true}, 'suicide')
  const help = screen.getByRole('region', {name: words.helpTitle})
  expect(within(help).getAllByRole('link')[0]).toHaveAttribute('href', 'tel:18005550100')
  const status = screen.getByRole('status')
  expect(help.compareDocumentPosition(status) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  expect(await accessibilityProblems(container)).toEqual([])
})

test('nothing found: says what was searched, that this means no safety, and where to go', async () => {
  const {container} = show(nothingFixture, 'kratom')
  expect(screen.getByRole('status')).toHaveTextContent('Nothing found for “kratom”')
  expect(screen.getByText(words.nothing.unknown)).toBeVisible()
  expect(screen.getByText(words.nothing.searchedText)).toBeVisible()
  expect(screen.getByRole('link', {name: words.nothing.interactions})).toHaveAttribute(
    'href',
    '/interactions',
  )
  expect(await accessibilityProblems(container)).toEqual([])
})

test('what was taken for what is said, and what else may have been meant is a link', () => {
  show({
    ...answerFixture,
    corrections: [{word: 'exampel', instead: 'example'}],
    otherTexts: ['examine'],
    isPartial: true,
  })
  expect(screen.getByText('Nothing here says “exampel”. Shown is what says “example”.')).toBeVisible()
  expect(screen.getByText(words.some)).toBeVisible()
  expect(screen.getByRole('link', {name: 'examine'})).toHaveAttribute('href', '/search?q=examine')
})

test('the page of one kind leads on', () => {
  show({...answerFixture, page: 2, pageCount: 3}, 'exampla', 'interaction')
  expect(screen.getByRole('link', {name: 'Next'})).toHaveAttribute(
    'href',
    '/search?q=exampla&kind=interaction&page=3',
  )
  expect(screen.getByRole('link', {name: 'Previous'})).toHaveAttribute(
    'href',
    '/search?q=exampla&kind=interaction',
  )
  expect(screen.getByRole('status')).toHaveTextContent('page 2 of 3')
})

test('before anything is asked there are examples, and no count', () => {
  show(nothingFixture, '')
  expect(screen.getByRole('link', {name: 'PTSD'})).toHaveAttribute('href', '/search?q=PTSD')
  expect(screen.queryByRole('status')).toBeNull()
})
