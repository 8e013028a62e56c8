import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {guide} from '../../messages/en/guide.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {numberFootnotes} from './footnotes.ts'
import type {GuideFootnotes} from './guide-citation.ts'
import {GuidePage} from './guide-page.tsx'
import {GuidePaper} from './guide-paper.tsx'
import {guideFixture} from './guide.fixture.ts'
import {RunningText} from './running-text.tsx'
import {textWithBlocks} from './text-blocks.fixture.ts'

const AWAITING = {state: 'awaiting'} as const
const withBlocks = {...guideFixture, overview: textWithBlocks}
const placebo = {
  _id: 'term-placebo',
  _type: 'glossaryTerm' as const,
  term: 'Placebo',
  slug: 'placebo',
  abbreviation: null,
  definition: 'A treatment without the medicine that is tested.',
  more: null,
  synonyms: [],
  related: [],
  citations: [],
}

test('a claim, a card, a table and a figure stand in the text of a guide, each with its sources', async () => {
  const {container} = render(<GuidePage guide={withBlocks} review={AWAITING} words={guide} />)
  const part = within(screen.getByRole('region', {name: guide.titles.overview}))
  expect(part.getByText(/In one trial relief lasted/).querySelector('a')).toHaveTextContent(/^\d+$/)
  expect(part.getByText('Low certainty', {exact: false})).toBeVisible()
  expect(part.getByRole('heading', {name: /Ask for advice today if you have/})).toBeVisible()
  const table = within(part.getByRole('table', {name: 'How the two ways differ'}))
  expect(table.getAllByRole('columnheader').map(({textContent}) => textContent)).toEqual([
    'What',
    'Infusion',
    'Spray',
  ])
  expect(table.getByRole('rowheader')).toHaveTextContent('Place')
  expect(part.getByRole('img', {name: 'Two lines that cross after a week.'})).toBeVisible()
  expect(part.getByText('M. Example, CC BY 4.0')).toBeVisible()
  expect(await accessibilityProblems(container)).toEqual([])
})

test('every source of a block is in the list of sources, and leads back to it', () => {
  const {container} = render(<GuidePage guide={withBlocks} review={AWAITING} words={guide} />)
  const marks = container.querySelectorAll('#overview sup a')
  expect(marks).toHaveLength(3)
  for (const mark of marks) {
    expect(container.querySelector(mark.getAttribute('href') ?? '')).not.toBeNull()
    expect(container.querySelector(`a[href="#${mark.id}"]`)).not.toBeNull()
  }
})

test('words that an editor marked are asked for their meaning, and the term is explained once', () => {
  render(<GuidePage guide={withBlocks} review={AWAITING} words={guide} glossary={[placebo]} />)
  const overview = within(screen.getByRole('region', {name: guide.titles.overview}))
  expect(overview.getAllByRole('button').map(({textContent}) => textContent)).toEqual([
    'something without the medicine',
  ])
  expect(overview.getByRole('link', {name: 'explained elsewhere'})).toHaveAttribute(
    'href',
    'https://a.example/',
  )
  expect(
    screen.getAllByText('A treatment without the medicine that is tested.', {exact: false}),
  ).toHaveLength(1)
})

test('a page that explains no words leads to the glossary; paper and other languages show the words', () => {
  const footnotes: GuideFootnotes = numberFootnotes([])
  const words = 'something without the medicine'
  const {unmount} = render(<RunningText text={textWithBlocks} footnotes={footnotes} words={guide} />)
  expect(screen.getByRole('link', {name: words})).toHaveAttribute('href', '/glossary#placebo')
  unmount()
  const paper = render(
    <GuidePaper
      guide={withBlocks}
      review={AWAITING}
      words={guide}
      helplines={[]}
      glossary={[placebo]}
      siteTitle="Library"
      address="https://library.example/x"
    />,
  )
  expect(screen.queryByRole('button', {name: words})).toBeNull()
  expect(screen.queryByRole('link', {name: words})).toBeNull()
  expect(screen.getByText(placebo.definition)).toBeVisible()
  paper.unmount()
  render(<GuidePage guide={withBlocks} review={AWAITING} words={guide} glossary={[]} />)
  expect(screen.queryByRole('button', {name: words})).toBeNull()
})
