import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'
import {z} from 'zod'

import {type LibraryLake, openLibraryLake} from './library-lake.ts'

jest.setTimeout(60_000)

const entry = z.object({
  event: z.string(),
  actor: z.object({name: z.string()}),
  documents: z.array(z.object({id: z.string()})),
})

let lake: LibraryLake
beforeAll(async () => {
  lake = await openLibraryLake([{_id: 'guide-a', _type: 'substanceGuide', title: 'A'}])
})
afterAll(() => lake.close())

/** What the last transaction was told as. */
async function lastEvents(): Promise<string[]> {
  const text = await lake.editor.request<unknown>({url: '/audit/production?limit=1'})
  return String(text)
    .trim()
    .split('\n')
    .map((line) => entry.parse(typeof text === 'object' ? text : JSON.parse(line)))
    .map(({event, actor, documents}) => `${actor.name}: ${event} ${documents.map(({id}) => id).join(' ')}`)
}

const idOf = async (client: SanityClient) => (await client.request<{id: string}>({url: '/users/me'})).id

test('a sign-off is “signed”, in the name of who signed', async () => {
  const reviewer = lake.as('reviewer')
  await reviewer.create({
    _id: 'signoff-a',
    _type: 'signOff',
    signedBy: await idOf(reviewer),
    scope: 'All of it',
    isSample: true,
  })
  expect(await lastEvents()).toEqual(['test as reviewer: signed signoff-a'])
})

test('a consent that is withdrawn is told so, and nothing of what the record holds', async () => {
  const editor = lake.as('editor')
  await editor.create({_id: 'consent.x', _type: 'consentRecord', status: 'valid', personName: 'Ada Nobody'})
  expect(await lastEvents()).toEqual(['test as editor: created consent.x'])
  await editor.patch('consent.x').set({status: 'withdrawn'}).commit()
  expect(await lastEvents()).toEqual(['test as editor: consentWithdrawn consent.x'])
  const all = await lake.editor.request<unknown>({url: '/audit/production?limit=1000'})
  expect(JSON.stringify(all)).not.toContain('Ada')
})

test('the steps of a review', async () => {
  const editor = lake.as('editor')
  const review = editor.patch('review.guide-a')
  await editor.create({
    _id: 'review.guide-a',
    _type: 'reviewRequest',
    requestedAt: '2026-11-01T00:00:00Z',
    notes: [],
    passes: [],
  })
  expect(await lastEvents()).toEqual(['test as editor: reviewSent review.guide-a'])
  const steps: [Record<string, unknown>, string][] = [
    [{claimedBy: {id: 'u1', name: 'Wren'}}, 'reviewClaimed'],
    [{notes: [{_key: 'n', text: 'Say which dose.'}]}, 'changesAsked'],
    [{requestedAt: '2026-11-02T00:00:00Z'}, 'reviewSent'],
    [{passes: [{_key: 'p', stage: 'clinical'}]}, 'reviewPassed'],
    [{title: 'nothing of these'}, 'changed'],
  ]
  for (const [set, event] of steps) {
    await review.reset().set(set).commit()
    expect(await lastEvents()).toEqual([`test as editor: ${event} review.guide-a`])
  }
  await review.reset().unset(['claimedBy']).commit()
  expect(await lastEvents()).toEqual(['test as editor: reviewReleased review.guide-a'])

  // Who passes a stage has the next one no more: they gave nothing back.
  await review
    .reset()
    .set({claimedBy: {id: 'u1', name: 'Wren'}})
    .commit()
  const passes = ['p', 'q'].map((key) => ({_key: key, stage: 'clinical'}))
  await review.reset().set({passes}).unset(['claimedBy']).commit()
  expect(await lastEvents()).toEqual(['test as editor: reviewPassed review.guide-a'])
  const events = await lake.editor.request<unknown>({
    url: '/audit/production?limit=1000&event=reviewReleased',
  })
  expect(JSON.stringify(events).match(/reviewReleased/g)).toHaveLength(1)
})

test('what a curator decides about trials', async () => {
  const curator = lake.as('curator')
  await curator.create({_id: 'trial-nct1', _type: 'clinicalTrial'})
  await curator.create({_id: 'registry.NCT1', _type: 'registryRecord'})
  await curator
    .patch('trial-nct1')
    .set({changes: [{_key: 'c'}]})
    .commit()
  expect(await lastEvents()).toEqual(['test as curator: trialChangeAccepted trial-nct1'])
  const steps: [Record<string, unknown>, string][] = [
    [{ignored: [{_key: 'i'}]}, 'trialChangeIgnored'],
    [{mutedFields: ['phase']}, 'trialFieldMuted'],
    [{rejected: {reason: 'About another substance', at: '2026-11-01T00:00:00Z'}}, 'candidateTurnedDown'],
    [{fetchedAt: '2026-11-02T00:00:00Z'}, 'changed'],
  ]
  for (const [set, event] of steps) {
    await curator.patch('registry.NCT1').set(set).commit()
    expect(await lastEvents()).toEqual([`test as curator: ${event} registry.NCT1`])
  }
})
