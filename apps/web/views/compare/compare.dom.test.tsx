import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {messages} from '../../messages/messages.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {ComparePage} from './compare-page.tsx'
import {ComparisonPage} from './comparison-page.tsx'
import {comparisonFixture} from './comparison.fixture.ts'

const {compare: words, guide: guideWords} = messages('en')
const [full, bare] = comparisonFixture.guides
if (full === undefined || bare === undefined) throw new Error('the fixture has two guides')

const page = (comparison = comparisonFixture) => (
  <main>
    <ComparisonPage comparison={comparison} words={words} guideWords={guideWords} />
  </main>
)

const rowNamed = (table: string, row: string): string[] =>
  within(within(screen.getByRole('table', {name: table})).getByRole('row', {name: new RegExp(`^${row}`)}))
    .getAllByRole('cell')
    .map((cell) => cell.textContent ?? '')

test('each row has a cell for each guide, and what a guide does not say is written out', async () => {
  const {container} = render(page())
  expect(screen.getByRole('heading', {level: 1}).textContent).toBe(`${full.title} and Otherine, side by side`)
  const [ofFull, ofBare] = rowNamed('Approved for what, and where', 'Approved')
  expect(ofFull).toContain(full.indications.find(({status}) => status === 'approved')?.condition)
  expect(ofBare).toContain('None recorded')
  expect(
    rowNamed('Law, by country', 'Canada').every((cell) => cell.includes('Not known to this library')),
  ).toBe(true)
  expect(await accessibilityProblems(container)).toEqual([])
})

test('every number of the rows leads to a source, and each source back', () => {
  const {container} = render(page())
  const marks = screen.getAllByRole('doc-noteref')
  expect(marks.length).toBeGreaterThan(10)
  for (const mark of [...marks, ...screen.getAllByRole('doc-backlink')]) {
    expect(container.querySelector(mark.getAttribute('href') ?? '')).not.toBeNull()
  }
  const numbers = marks.map(({textContent}) => Number(textContent))
  const firstSeen = [...new Set(numbers)]
  expect(firstSeen).toEqual(firstSeen.toSorted((left, right) => left - right))
})

test('to compare is not to combine: what is known of the two together stands first', () => {
  render(page())
  const together = screen.getByRole('region', {name: 'Taken together'})
  expect(together.textContent).toContain('Caution')
  expect(together.textContent).toContain('Together they raise the pulse.')
  expect(screen.getAllByRole('region')[0]).toBe(together)
})

test('a pair that nobody looked at is not known', () => {
  render(page({...comparisonFixture, interactions: []}))
  const together = screen.getByRole('region', {name: 'Taken together'})
  expect(together.textContent).toContain('Not known')
  expect(together.textContent).toContain('not the same as safe')
})

test('the form asks for two or three, and every pair is a link', async () => {
  const {container} = render(
    <main>
      <ComparePage
        guides={[full, bare, {...bare, _id: 'guide-x', title: 'Thirdol', slug: 'thirdol'}]}
        words={words}
      />
    </main>,
  )
  expect(screen.getByRole('form').getAttribute('action')).toBe('/compare')
  expect(screen.getAllByRole('combobox').map((list) => list.getAttribute('name'))).toEqual(['a', 'b', 'c'])
  const links = within(screen.getByRole('region', {name: 'Pairs'})).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toContain('/compare/otherine--thirdol')
  expect(links).toHaveLength(3)
  expect(await accessibilityProblems(container)).toEqual([])
})

test('with one guide there is nothing to set side by side, and the page says so', () => {
  const {container} = render(<ComparePage guides={[full]} words={words} />)
  expect(container.textContent).toContain('nothing to set side by side yet')
  expect(screen.queryByRole('form')).toBeNull()
})
