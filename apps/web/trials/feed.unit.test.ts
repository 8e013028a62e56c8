import {expect, test} from '@jest/globals'

import {messages} from '../messages/messages.ts'
import {atomXml} from './atom.ts'
import {feedEntries, latelyChanged} from './feed.ts'
import {trialFixture} from './trial-row.fixture.ts'

const {trialPage: words} = messages('en')
const SITE = 'https://library.example'
const change = (key: string, acceptedAt: string) => ({
  _key: key,
  field: 'overallStatus',
  kind: 'status' as const,
  before: 'RECRUITING',
  after: 'COMPLETED',
  lines: ['+ & <Paris>'],
  seenAt: acceptedAt,
  acceptedAt,
})
const trial = {
  _id: 'trial-nct00000001',
  _type: 'clinicalTrial',
  nctId: 'NCT00000001',
  briefTitle: 'Tom & <Jerry>',
  _createdAt: '2026-01-01T00:00:00Z',
  changes: [change('a', '2026-03-01T00:00:00Z'), change('b', '2026-02-01T00:00:00Z')],
}

test('each accepted change and the day of listing are entries, the latest first', () => {
  const entries = feedEntries([trial], SITE, words)
  expect(entries.map(({id}) => id.split('#')[1])).toEqual(['change-a', 'change-b', 'listed'])
  expect(entries[0]).toMatchObject({
    title: 'Status: was Recruiting, now Completed (Tom & <Jerry>)',
    url: `${SITE}/trials/NCT00000001#history`,
  })
})

test('no more than fifty', () => {
  const changes = Array.from({length: 80}, (_, at) => change(String(at), '2026-03-01T00:00:00Z'))
  expect(feedEntries([{...trial, changes}], SITE, words)).toHaveLength(50)
  const rows = Array.from({length: 80}, (_, at) => trialFixture(at + 1))
  expect(latelyChanged(rows)).toHaveLength(50)
})

test('what changed last comes before what was added last', () => {
  const rows = [
    trialFixture(1, {_createdAt: '2026-05-01T00:00:00Z'}),
    trialFixture(2, {changedAt: ['2026-02-01T00:00:00Z', '2026-06-01T00:00:00Z']}),
  ]
  expect(latelyChanged(rows).map(({briefTitle}) => briefTitle)).toEqual(['Trial 2', 'Trial 1'])
})

test('the feed is well formed whatever titles hold', () => {
  const xml = atomXml({
    id: SITE,
    title: 'A "feed" & more\u0000\u0008',
    selfUrl: `${SITE}/feed?a=1&b=2`,
    pageUrl: SITE,
    rights: 'Rights',
    entries: feedEntries([trial], SITE, words),
  })
  expect(xml).toContain('Tom &amp; &lt;Jerry&gt;')
  expect(xml).toContain('href="https://library.example/feed?a=1&amp;b=2"')
  expect(xml).toContain('<title>A &quot;feed&quot; &amp; more</title>')
  expect(xml).toContain('<updated>2026-03-01T00:00:00.000Z</updated>')
  // Nothing unescaped is left between the tags.
  expect(xml.replaceAll(/<[^<>]+>/g, '')).not.toMatch(/[<>]/)
})
