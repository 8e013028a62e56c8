import type {Addressed} from '@healing-library/content/queries/addresses'
import {expect, test} from '@jest/globals'

import {FIXED_PAGES} from './sitemap-pages.ts'
import {sitemapEntries, sitemapIndexXml, sitemapXml} from './sitemap.ts'

const document = (rest: Partial<Addressed>): Addressed => ({
  _id: 'guide-a',
  _type: 'substanceGuide',
  _updatedAt: '2026-11-01T00:00:00Z',
  slug: 'a',
  nctId: null,
  language: null,
  about: null,
  parties: [],
  ...rest,
})

test('a list changed when the last of its documents did; an address stands once', () => {
  const entries = sitemapEntries(
    [{path: '/library', types: ['substanceGuide']}, {path: '/help'}, {path: '/about'}],
    [
      document({}),
      document({_id: 'guide-b', slug: 'b', _updatedAt: '2026-11-03T00:00:00Z'}),
      document({_id: 'page-about', _type: 'page', slug: 'about', _updatedAt: '2026-11-02T00:00:00Z'}),
      document({_id: 'guide-c', slug: null}),
    ],
  )
  expect(entries).toEqual([
    {path: '/library', lastModified: '2026-11-03T00:00:00Z'},
    {path: '/help', lastModified: undefined},
    {path: '/about', lastModified: '2026-11-02T00:00:00Z'},
    {path: '/library/a', lastModified: '2026-11-01T00:00:00Z'},
    {path: '/library/b', lastModified: '2026-11-03T00:00:00Z'},
  ])
})

test('the file is well-formed, whatever stands in an address', () => {
  const xml = sitemapXml([{path: '/a?b=1&c=2', lastModified: '2026-11-01T00:00:00Z'}], 'https://l.example')
  expect(xml).toContain('<loc>https://l.example/a?b=1&amp;c=2</loc><lastmod>2026-11-01T00:00:00Z</lastmod>')
  expect(sitemapIndexXml(['https://l.example/sitemap/1.xml'])).toContain(
    '<sitemap><loc>https://l.example/sitemap/1.xml</loc></sitemap>',
  )
})

test('a translated page stands beside the page that it translates, and so do the parts of its language', () => {
  const paths = sitemapEntries(FIXED_PAGES, [
    document({_id: 'guide-a', _type: 'substanceGuide', slug: 'a'}),
    document({_id: 'translation-a', _type: 'translation', language: 'es', about: 'a'}),
  ]).map(({path}) => path)
  expect(paths).toEqual(
    expect.arrayContaining(['/library/a', '/es/library/a', '/es', '/es/library', '/es/help']),
  )
})
