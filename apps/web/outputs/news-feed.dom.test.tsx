import type {News} from '@healing-library/content/queries/news'
import {expect, test} from '@jest/globals'

import {feeds as words} from '../messages/en/feeds.ts'
import {newsFeed} from './news-feed.ts'

const edges = {siteUrl: 'https://l.example', words}
const about = {_id: 'guide-a', _type: 'substanceGuide' as const, title: 'Substance A', slug: 'a'}
const news: News = {
  pages: [
    {
      ...about,
      deck: 'A deck',
      firstPublished: '2026-10-01',
      contentUpdated: '2026-11-01',
      changeNote: 'A warning was added.',
    },
  ],
  publications: [
    {
      _id: 'publication-1',
      _type: 'publication',
      _createdAt: '2026-11-02T00:00:00Z',
      title: 'Results & hopes',
      year: 2020,
      journal: 'A Journal',
      publisher: null,
      resultLine: null,
    },
  ],
  stories: [
    {
      _id: 'story-1',
      _type: 'testimonial',
      _createdAt: '2026-11-03T00:00:00Z',
      title: 'Lighter',
      outcome: 'mixed',
      illustrative: true,
      consentValidUntil: null,
      about,
    },
  ],
}

const entriesOf = (xml: string) =>
  Array.from(new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll('entry'), (entry) => ({
    id: entry.querySelector('id')?.textContent,
    title: entry.querySelector('title')?.textContent,
    summary: entry.querySelector('summary')?.textContent,
  }))

test('the feed of all tells pages, sources and stories, the latest first', () => {
  expect(entriesOf(newsFeed(news, 'all', edges)).map(({title}) => title)).toEqual([
    'Story: Lighter (Substance A)',
    'New source: Results & hopes',
    'Changed: Substance A (Guide)',
  ])
})

test('a change of a page is an entry of its own, with what its editors say of it', () => {
  expect(entriesOf(newsFeed(news, 'library', edges))).toEqual([
    {
      id: 'https://l.example/library/a#2026-11-01',
      title: 'Changed: Substance A (Guide)',
      summary: 'A warning was added.',
    },
  ])
})

test('a story says that nobody lived it; a source without a result says so', () => {
  expect(entriesOf(newsFeed(news, 'stories', edges))[0]?.summary).toBe(
    'How it ended: Mixed. Illustrative: nobody lived it.',
  )
  expect(entriesOf(newsFeed(news, 'research', edges))[0]?.summary).toBe(
    'A Journal, 2020\nNo result has been written down.',
  )
})
