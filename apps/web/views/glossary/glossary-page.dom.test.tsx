import type {GlossaryTerm} from '@healing-library/content/queries/glossary'
import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {messages} from '../../messages/messages.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {cite, trialPaper} from '../guide/publications.fixture.ts'
import {GlossaryPage} from './glossary-page.tsx'
import {glossaryFixture} from './glossary.fixture.ts'

const {glossary: words} = messages('en')
const show = (terms: readonly GlossaryTerm[]) =>
  render(
    <main>
      <GlossaryPage terms={terms} words={words} />
    </main>,
  )

test('a bar of letters leads to them; each term has its meaning, its other names and the terms near it', async () => {
  const {container} = show(glossaryFixture)
  const bar = within(screen.getByRole('navigation', {name: 'Letters'}))
  expect(bar.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#letter-b',
    '#letter-p',
  ])
  const term = within(screen.getByRole('article', {name: 'Placebo (PBO)'}))
  expect(term.getByText(/A treatment without the substance/)).toBeVisible()
  expect(term.getByText('Also called: dummy')).toBeVisible()
  expect(term.getByRole('link', {name: 'Blinding'})).toHaveAttribute('href', '#blinding')
  expect(screen.getByRole('article', {name: 'Blinding'})).toHaveAttribute('id', 'blinding')
  expect(screen.queryByRole('region', {name: 'Sources'})).toBeNull()
  expect(await accessibilityProblems(container)).toEqual([])
})

test('a term with a source names it, and the source leads back', () => {
  show(glossaryFixture.map((term) => ({...term, citations: [cite(trialPaper)]})))
  const sources = within(screen.getByRole('region', {name: 'Sources'}))
  expect(sources.getByRole('doc-backlink', {name: /Back to Placebo/})).toBeVisible()
})

test('a glossary without terms says so', () => {
  show([])
  expect(screen.getByText('No word has been explained yet.')).toBeVisible()
})
