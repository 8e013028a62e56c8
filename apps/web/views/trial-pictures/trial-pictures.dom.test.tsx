import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {messages} from '../../messages/messages.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {pictureTrialFixture as trial} from '../../trials/pictures/picture-trial.fixture.ts'
import {makePictures} from '../../trials/pictures/pictures.ts'
import {TrialPictures} from './trial-pictures.tsx'

const {trialPictures: words} = messages('en')

const TRIALS = [
  trial({
    startYear: 2020,
    status: 'COMPLETED',
    statusAsOf: '2026-11-20',
    phases: ['PHASE2'],
    countries: ['Spain'],
  }),
  trial({
    startYear: 2020,
    status: 'RECRUITING',
    statusAsOf: '2026-11-20',
    phases: ['PHASE1'],
    countries: ['Spain'],
  }),
  trial({
    startYear: 2022,
    status: 'RECRUITING',
    statusAsOf: '2026-11-20',
    phases: ['PHASE2'],
    countries: ['Chile'],
  }),
  trial({conditions: ['Anxiety'], enrolment: {count: 30, type: 'ACTUAL'}}),
  trial({conditions: ['Anxiety'], enrolment: {count: 60, type: 'ESTIMATED'}}),
]

const pictures = makePictures(TRIALS, words)
const csvHref = (name: string) => `/trials/pictures/${name}.csv?status=RECRUITING`
const figureOf = (title: string) => screen.getByRole('img', {name: new RegExp(`^${title}`)}).closest('figure')

test('each picture has a name that says what it shows, its data as a table, and its file', async () => {
  const {container} = render(<TrialPictures pictures={pictures} words={words} csvHref={csvHref} />)
  for (const {title, sentence, name} of pictures) {
    expect(screen.getByRole('img', {name: `${title} ${sentence}`})).toBeInTheDocument()
    expect(container.querySelector(`#picture-${name} table caption`)).toHaveTextContent(title)
    expect(container.querySelector(`#picture-${name} a[download]`)).toHaveAttribute('href', csvHref(name))
  }
  expect(await accessibilityProblems(container)).toEqual([])
})

test('the length of a bar is in proportion to its number', () => {
  render(<TrialPictures pictures={pictures} words={words} />)
  const svg = screen.getByRole('img', {name: /^Trials by country/})
  const bars = Array.from(svg.querySelectorAll('rect[data-texture]'), (bar) => bar.getAttribute('width'))
  expect(bars).toEqual(['100%', '50%'])
})

test('counted and planned people are two bars on one scale', () => {
  render(<TrialPictures pictures={pictures} words={words} />)
  const svg = screen.getByRole('img', {name: /^People in trials/})
  const bars = Array.from(svg.querySelectorAll('rect[data-texture]'), (bar) => [
    bar.getAttribute('data-texture'),
    bar.getAttribute('width'),
  ])
  expect(bars).toEqual([
    ['solid', '50%'],
    ['stripes', '100%'],
  ])
})

test('a column is stacked without gaps, each part with a texture of its own', () => {
  render(<TrialPictures pictures={pictures} words={words} />)
  const svg = screen.getByRole('img', {name: /^Trials by the year/})
  const parts = Array.from(svg.querySelectorAll('rect[data-texture]'), (part) => ({
    texture: part.getAttribute('data-texture'),
    x: part.getAttribute('x'),
    top: Number.parseFloat(part.getAttribute('y') ?? ''),
    height: Number.parseFloat(part.getAttribute('height') ?? ''),
  }))
  const [open, later, ended] = parts
  expect(parts.map(({texture}) => texture)).toEqual(['solid', 'solid', 'dots'])
  expect(ended?.x).toBe(open?.x)
  expect(later?.x).not.toBe(open?.x)
  expect((ended?.top ?? 0) + (ended?.height ?? 0)).toBeCloseTo(open?.top ?? Number.NaN)
  expect(ended?.height).toBeCloseTo(open?.height ?? Number.NaN)
})

test('what is not known is said, with the number of all trials, and the day of what is', () => {
  render(<TrialPictures pictures={pictures} words={words} />)
  expect(figureOf('Trials by the year')).toHaveTextContent('Start not known to us: 2 of 5 trials')
  expect(figureOf('Trials by phase')).toHaveTextContent('Statuses as of 20 November 2026.')
})

test('the table has what the picture shows, number for number', () => {
  const {container} = render(<TrialPictures pictures={pictures} words={words} />)
  const table = container.querySelector('#picture-by-country table')
  if (!(table instanceof HTMLElement)) throw new Error('No table.')
  const rows = within(table)
    .getAllByRole('row', {hidden: true})
    .map((row) => Array.from(row.children, ({textContent}) => textContent))
  expect(rows).toEqual([
    ['Country', 'Trials'],
    ['Spain', '2'],
    ['Chile', '1'],
    ['Not known to us', '2'],
  ])
})

test('patterns are named once on a page', () => {
  const {container} = render(<TrialPictures pictures={pictures} words={words} />)
  const ids = Array.from(container.querySelectorAll('[id]'), ({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
