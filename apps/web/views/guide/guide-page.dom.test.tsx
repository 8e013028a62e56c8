import {publicationAnchor, testimonialAnchor, trialAnchor} from '@healing-library/content/paths'
import {expect, test} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'

import {guide} from '../../messages/en/guide.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {bareGuideFixture} from './bare-guide.fixture.ts'
import {GuidePage} from './guide-page.tsx'
import {guideFixture} from './guide.fixture.ts'

const AWAITING = {state: 'awaiting'} as const

const part = (name: string) => within(screen.getByRole('region', {name}))
const names = (elements: HTMLElement[]) => elements.map((element) => element.textContent)

test('safety stands before everything but the summary, the emergency first', () => {
  render(<GuidePage guide={guideFixture} review={AWAITING} words={guide} />)
  const headings = names(screen.getAllByRole('heading'))
  expect(headings[0]).toBe('Examplamine')
  expect(headings.slice(1, 4)).toEqual([
    'When to get help',
    'Emergency: call now. Call an ambulance if someone:',
    'Urgent: get advice today. Ask for advice on the same day if you have:',
  ])
  expect(screen.getByText(/never mix them/)).toBeVisible()
})

test('the page says that nobody has signed it off, who wrote it, and its three dates', () => {
  render(<GuidePage guide={guideFixture} review={AWAITING} words={guide} />)
  expect(screen.getByRole('link', {name: 'Awaiting clinical sign-off'})).toHaveAttribute('href', '#review')
  const status = part('How far to trust this page')
  expect(status.getByText('Editor (sample)')).toBeVisible()
  expect(names(status.getAllByRole('time'))).toEqual([
    '10 January 2026',
    '2 November 2026',
    '2 November 2027',
  ])
  expect(screen.queryByText(/medically reviewed/i)).toBeNull()
})

test('the contents list names every part of the page, in its order, and leads to it', () => {
  render(<GuidePage guide={guideFixture} review={AWAITING} words={guide} />)
  const links = within(screen.getByRole('navigation', {name: 'On this page', hidden: true})).getAllByRole(
    'link',
    {
      hidden: true,
    },
  )
  const parts = screen.getAllByRole('heading', {level: 2})
  expect(names(links)).toEqual(names(parts))
  for (const link of links) {
    expect(document.querySelector(link.getAttribute('href') ?? 'none')?.tagName).toBe('SECTION')
  }
})

test('every citation leads to a source, and every source back to each of its citations', () => {
  const {container} = render(<GuidePage guide={guideFixture} review={AWAITING} words={guide} />)
  const citations = screen.getAllByRole('doc-noteref')
  expect(citations.length).toBeGreaterThan(20)
  for (const citation of citations) {
    const reference = container.querySelector(citation.getAttribute('href') ?? 'none')
    expect(reference?.tagName).toBe('LI')
    const place = Array.from(reference?.parentElement?.children ?? []).findIndex((item) => item === reference)
    expect(String(place + 1)).toBe(citation.textContent)
  }
  const backLinks = screen.getAllByRole('doc-backlink').map((link) => link.getAttribute('href') ?? '')
  expect(new Set(backLinks)).toEqual(new Set(citations.map(({id}) => `#${id}`)))
  expect(backLinks).toHaveLength(citations.length)
})

test('numbers grow down the page', () => {
  render(<GuidePage guide={guideFixture} review={AWAITING} words={guide} />)
  const firstUses = [...new Set(names(screen.getAllByRole('doc-noteref')))]
  expect(firstUses).toEqual(firstUses.toSorted((left, right) => Number(left) - Number(right)))
})

test('no two elements share an id', () => {
  const {container} = render(<GuidePage guide={guideFixture} review={AWAITING} words={guide} />)
  const ids = Array.from(container.querySelectorAll('[id]'), ({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('publications, stories and trials have the anchors that the Studio links to', () => {
  const {container} = render(<GuidePage guide={guideFixture} review={AWAITING} words={guide} />)
  for (const anchor of [
    publicationAnchor('publication-label'),
    testimonialAnchor('story-1'),
    trialAnchor('NCT00000001'),
  ]) {
    expect(container.querySelector(`[id="${anchor}"]`)).not.toBeNull()
  }
})

test('approval is a word in a table that names product and country', () => {
  render(<GuidePage guide={guideFixture} review={AWAITING} words={guide} />)
  const table = within(screen.getByRole('table', {name: /whether a medicine is approved/}))
  const [, first] = table.getAllByRole('row')
  expect(first).toHaveTextContent(
    /Depression that did not respond.*Approved.*Exampla nasal spray, United States/,
  )
  expect(first).toHaveTextContent('Since 5 March 2019. Only in certified clinics.')
})

test('effects are grouped by time, unknown frequency is said', () => {
  render(<GuidePage guide={guideFixture} review={AWAITING} words={guide} />)
  const effects = part('Effects')
  expect(names(effects.getAllByRole('heading', {level: 3}))).toEqual([
    'During a session',
    'With repeated or long use',
  ])
  expect(effects.getByRole('row', {name: /Bladder pain/})).toHaveTextContent(
    'Severe. How often is not known. Urgent: get advice today',
  )
})

test('the worst interaction stands first, and what is not listed is not called safe', () => {
  render(<GuidePage guide={guideFixture} review={AWAITING} words={guide} />)
  const interactions = part('Interactions')
  expect(names(interactions.getAllByRole('rowheader'))[0]).toMatch(/^Opioids/)
  expect(interactions.getByText(/not listed here is not thereby safe/)).toBeVisible()
})

test('each claim says how certain it is, in words', () => {
  render(<GuidePage guide={guideFixture} review={AWAITING} words={guide} />)
  const evidence = part('What studies show')
  const [first] = evidence
    .getAllByRole('listitem')
    .filter((item) => item.textContent.includes('Symptoms ease within a day.'))
  expect(first).toHaveTextContent('Symptoms ease within a day.')
  expect(first).toHaveTextContent('Moderate certainty · Studied in: adults in hospital')
  expect(screen.getByRole('img', {name: /statements/})).toHaveAccessibleName(
    /3 statements: 1 moderate certainty/,
  )
})

test('a legal row says on which day it was checked', () => {
  render(<GuidePage guide={guideFixture} review={AWAITING} words={guide} />)
  expect(part('Legal status').getByRole('row', {name: /United Kingdom/})).toHaveTextContent('1 October 2026')
})

test('a country that nobody has looked at is named, and a row from one source waits for review', () => {
  const [row] = guideFixture.legalStatus
  if (row === undefined) throw new Error('The fixture has a legal row.')
  const legalStatus = [{...row, confidence: 'singleSource' as const}]
  render(<GuidePage guide={{...guideFixture, legalStatus}} review={AWAITING} words={guide} />)
  const law = part('Legal status')
  expect(
    law.getByText(/^Not checked yet for this guide: United States, Canada and Australia\./),
  ).toBeVisible()
  expect(law.getByText(/awaiting review by a lawyer/)).toBeVisible()
})

test('a story says that it is illustrative, before it is told', () => {
  render(<GuidePage guide={guideFixture} review={AWAITING} words={guide} />)
  const story = screen.getByRole('figure', {name: 'Two quiet weeks'})
  expect(story).toHaveTextContent(/Illustrative story\..*It helped for a while/)
  expect(story).toHaveTextContent('Sample story · Patient · Clinic series · Outcome: mixed')
})

test('a trial says what the registry said, when, and what we say', () => {
  render(<GuidePage guide={guideFixture} review={AWAITING} words={guide} />)
  const trials = part('Clinical trials')
  expect(trials.getByText('Unknown, last known as recruiting, as of 1 November 2026')).toBeVisible()
  expect(trials.getByText(/Our note:/).parentElement).toHaveTextContent('has not heard from the sponsor')
  expect(trials.getByRole('link', {name: 'Examplamine for Examples'})).toHaveAttribute(
    'href',
    '/trials/NCT00000001',
  )
  expect(trials.getByRole('link', {name: 'NCT00000001'})).toHaveAttribute(
    'href',
    'https://clinicaltrials.gov/study/NCT00000001',
  )
  expect(trials.getByRole('link', {name: /in the directory/})).toHaveAttribute(
    'href',
    '/trials?substance=examplamine',
  )
})

test('a picture comes from the site itself, described in words, with its credit', () => {
  const image = {
    alt: 'Two chairs by a window',
    credit: 'A. Painter, CC BY 4.0',
    crop: null,
    hotspot: null,
    url: 'http://127.0.0.1:3900/images/local/production/abc-800x400.png',
    width: 800,
    height: 400,
    placeholder: null,
  }
  render(<GuidePage guide={{...guideFixture, image}} review={AWAITING} words={guide} />)
  const picture = screen.getByRole('img', {name: 'Two chairs by a window'})
  expect(picture).toHaveAttribute('src', expect.stringMatching(/^\/_next\/image\?url=/))
  expect(picture).not.toHaveAttribute('style')
  expect(screen.getByText('A. Painter, CC BY 4.0')).toBeVisible()
})

test('a whole guide has nothing that axe objects to', async () => {
  const {container} = render(
    <main>
      <GuidePage guide={guideFixture} review={AWAITING} words={guide} />
    </main>,
  )
  expect(await accessibilityProblems(container)).toEqual([])
})

test('a guide that has only begun shows what it has, and says what nobody has looked at', async () => {
  const {container} = render(
    <main>
      <GuidePage guide={bareGuideFixture} review={AWAITING} words={guide} />
    </main>,
  )
  expect(names(screen.getAllByRole('heading', {level: 2}))).toEqual([
    'When to get help',
    'In short',
    'Who should not have it',
    'Interactions',
    'What studies show',
    'Legal status',
    'How far to trust this page',
  ])
  expect(part('Legal status').getByText(/That does not mean that it is allowed/)).toBeVisible()
  expect(part('Interactions').getByText(/That does not mean that any of them is safe/)).toBeVisible()
  expect(screen.getByText('Treat it as dangerous.', {exact: false})).toBeVisible()
  expect(screen.getAllByText('Not set')).toHaveLength(3)
  expect(await accessibilityProblems(container)).toEqual([])
})

test('what surrounds the core is seen: how it acts, the time after, access, opinion, where to go on', () => {
  render(<GuidePage guide={guideFixture} review={AWAITING} words={guide} />)
  expect(part('Where it acts in the body').getByText('Example receptor')).toBeVisible()
  expect(part('How studies gave it').getByText(/A trial gave it slowly/)).toBeVisible()
  expect(part('The time after').getByText('Rest, and talk with somebody.')).toBeVisible()
  expect(part('Access and cost').getByText('Not known')).toBeVisible()
  expect(part('Our view').getByText('Opinion, not evidence')).toBeVisible()
  expect(part('Ways of giving care').getByText(/Somebody must watch/)).toBeVisible()
  expect(part('Guidelines').getByRole('link', {name: 'How to give examples'})).toBeVisible()
  expect(part('Books and bodies').getByText('A Book of Examples')).toBeVisible()
  expect(part('Training').getByText(/earns nothing by it/)).toBeVisible()
  expect(part('Where to go from here').getByText(/Commercial offer\. The clinic pays/)).toBeVisible()
})

test('words that only await permission are not shown', () => {
  render(<GuidePage guide={guideFixture} review={AWAITING} words={guide} />)
  expect(part('In others’ words').getByText(/It was long ago/)).toBeVisible()
  expect(screen.queryByText(/Nobody has allowed this yet/)).toBeNull()
})

test('a picture can be read in words', () => {
  render(<GuidePage guide={guideFixture} review={AWAITING} words={guide} />)
  const media = part('Pictures, films and recordings')
  expect(media.getByRole('img', {name: 'The steps of care'})).toHaveAttribute('src', '/figures/example.svg')
  expect(media.getByText(/Three boxes in a row/)).toBeInTheDocument()
})

test('pictures have a name, and the words that say the same beside them', () => {
  render(<GuidePage guide={guideFixture} review={AWAITING} words={guide} />)
  const evidence = part('What studies show')
  expect(evidence.getByRole('img', {name: 'Where the evidence is'})).toHaveAccessibleDescription(
    /3 statements about benefit and safety/,
  )
  expect(
    evidence.getByText('Depression: 1 statement, moderate certainty, largest study 120 people'),
  ).toBeVisible()
  expect(
    evidence.getByText('No one condition: 1 statement, low certainty, number of people not in our records'),
  ).toBeVisible()
  expect(part('Effects').getByRole('img', {name: 'When effects come, and how often'})).toBeVisible()
})

test('a source says what it is, whether it still stands, and leads to our record', () => {
  render(<GuidePage guide={guideFixture} review={AWAITING} words={guide} />)
  const [source] = part('References')
    .getAllByRole('listitem')
    .filter((item) => item.textContent.includes('A randomised trial of an example'))
  expect(source).toHaveTextContent('Randomised trial · 120 people · DOI 10.1000/trial')
  expect(source).toHaveTextContent(
    'What it supports has moderate certainty, certainty not yet assessed. Not checked for retraction.',
  )
  expect(within(source ?? document.body).getByRole('link', {name: /^Our record/})).toHaveAttribute(
    'href',
    '/research/publication-trial',
  )
})

test('what the guide names leads to its page', () => {
  render(<GuidePage guide={guideFixture} review={AWAITING} words={guide} />)
  expect(part('What it is used or studied for').getByRole('link', {name: 'Depression'})).toHaveAttribute(
    'href',
    '/conditions/depression',
  )
  expect(part('Ways of giving care').getByRole('link', {name: 'Infusions in a clinic'})).toHaveAttribute(
    'href',
    '/treatments/infusions',
  )
  expect(part('Where to go from here').getByRole('link', {name: /^Compare/})).toHaveAttribute(
    'href',
    '/compare/examplamine--otheramine',
  )
})

test('a review whose day is over is said to be overdue, at the top and in its box', () => {
  render(<GuidePage guide={guideFixture} review={{...AWAITING, isOverdue: true}} words={guide} />)
  expect(screen.getByRole('link', {name: 'Awaiting clinical sign-off. Review overdue'})).toBeVisible()
  expect(part('How far to trust this page').getByText(/looked at again by 2 November 2027/)).toBeVisible()
})

test('a word of the glossary can be asked for its meaning, once, and leads to the glossary', async () => {
  const word = {
    _id: 'term-1',
    _type: 'glossaryTerm' as const,
    term: 'Registry',
    slug: 'registry',
    abbreviation: null,
    definition: 'A public list of trials.',
    more: null,
    synonyms: ['studied'],
    related: [],
    citations: [],
  }
  const {container} = render(
    <main>
      <GuidePage guide={guideFixture} review={AWAITING} words={guide} glossary={[word]} />
    </main>,
  )
  const [button, ...others] = part('What it is').getAllByRole('button')
  expect(others).toEqual([])
  expect(button).toHaveTextContent('studied')
  const meaning = container.querySelector(`[id="${button?.getAttribute('popovertarget') ?? ''}"]`)
  expect(meaning).toHaveAttribute('popover')
  expect(meaning).toHaveTextContent('Registry. A public list of trials.')
  expect(meaning?.querySelector('a')?.getAttribute('href')).toBe('/glossary#registry')
  expect(await accessibilityProblems(container)).toEqual([])
})
