import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {messages} from '../../messages/messages.ts'
import {publicationFixture} from '../../research/research.fixture.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {PublicationPage} from './publication-page.tsx'

const {research: words} = messages('en')
const show = (more: Partial<typeof publicationFixture> = {}) =>
  render(
    <main>
      <PublicationPage publication={{...publicationFixture, ...more}} words={words} />
    </main>,
  )
const part = (name: string) => within(screen.getByRole('region', {name}))

test('the record, the result, and where it is found', async () => {
  const {container} = show()
  expect(part('What it found').getByText(/Fewer symptoms after one week/)).toBeVisible()
  const record = part('The record')
  expect(record.getByText('Alder B, Birch C, Cedar D, Dogwood E')).toBeVisible()
  expect(record.getByText('The abstract, on 21 November 2026')).toBeVisible()
  expect(record.getByText('Retraction not looked up')).toBeVisible()
  expect(record.getByRole('link', {name: 'DOI 10.1000/trial'})).toHaveAttribute(
    'href',
    'https://doi.org/10.1000/trial',
  )
  expect(record.getByRole('link', {name: 'BibTeX'})).toHaveAttribute(
    'href',
    '/research/publication-trial/citation.bib',
  )
  expect(await accessibilityProblems(container)).toEqual([])
})

test('what rests on it: each claim with its certainty, what is read for it, and the pages that show it', () => {
  show()
  const claims = part('What rests on it here')
  expect(claims.getByText(/^One claim of this library names it as a source/)).toBeVisible()
  expect(claims.getByText('Low certainty · Benefit')).toBeVisible()
  expect(claims.getByText(/Fewer symptoms after one week Where in it: Table 2/)).toBeVisible()
  expect(claims.getByRole('link', {name: 'Low mood'})).toHaveAttribute(
    'href',
    '/conditions/low-mood#source-publication-trial',
  )
  expect(part('Where it is cited').getAllByRole('link')).toHaveLength(2)
})

test('trials that it reports, here or at the registry', () => {
  show()
  const trials = part('Trials that it reports')
  expect(trials.getByRole('link', {name: 'A trial of examplamine'})).toHaveAttribute(
    'href',
    '/trials/NCT00000001',
  )
  expect(trials.getByRole('link', {name: /NCT00000002: not among/})).toHaveAttribute(
    'href',
    'https://clinicaltrials.gov/study/NCT00000002',
  )
})

test('what is not known is said, not left out', () => {
  show({resultLine: null, readAs: 'record', sampleSize: null, claims: [], citedOn: [], isPreprint: true})
  expect(screen.getByText('Only its record was seen, so that no result is given here.')).toBeVisible()
  expect(screen.getByText('Not recorded here')).toBeVisible()
  expect(screen.getByText('No claim of this library names it as a source.')).toBeVisible()
  expect(screen.getByText('No page cites it at the moment.')).toBeVisible()
  expect(screen.getAllByText('Preprint: not peer reviewed')).toHaveLength(2)
})
