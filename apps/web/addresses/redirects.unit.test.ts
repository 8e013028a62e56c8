import type {StoredRedirect} from '@healing-library/content/queries/redirects'
import {expect, test} from '@jest/globals'

import {createRedirectLookUp} from './redirects.ts'

const redirect = (from: string, rest: Partial<StoredRedirect>): StoredRedirect => ({
  _id: `redirect${from}`,
  _type: 'redirect',
  from,
  to: null,
  target: null,
  permanent: true,
  ...rest,
})
const guide = {_id: 'guide-a', _type: 'substanceGuide' as const, slug: 'a'}

function open(redirects: () => readonly StoredRedirect[]) {
  let now = 10_000
  const lookUp = createRedirectLookUp({
    readKept: async () => undefined,
    fetchFresh: async () => redirects(),
    nowMs: () => now,
  })
  return {lookUp, wait: (ms: number) => void (now += ms)}
}

test('an old address leads to the document, wherever that stands now, or to what is written out', async () => {
  const {lookUp} = open(() => [
    redirect('/old', {target: guide}),
    redirect('/elsewhere', {to: 'https://example.org/', permanent: false}),
  ])
  expect(await lookUp('/old')).toEqual({location: '/library/a', status: 308})
  expect(await lookUp('/old/')).toEqual({location: '/library/a', status: 308})
  expect(await lookUp('/elsewhere')).toEqual({location: 'https://example.org/', status: 307})
})

test('what leads nowhere, or to itself, leads nowhere', async () => {
  const {lookUp} = open(() => [redirect('/gone', {}), redirect('/library/a', {target: guide})])
  expect(await lookUp('/gone')).toBeUndefined()
  expect(await lookUp('/library/a')).toBeUndefined()
  expect(await lookUp('//evil.example/')).toBeUndefined()
})

test('a redirect that is published later is found soon', async () => {
  const redirects: StoredRedirect[] = []
  const {lookUp, wait} = open(() => redirects)
  expect(await lookUp('/new')).toBeUndefined()
  redirects.push(redirect('/new', {to: '/library'}))
  wait(1500)
  expect(await lookUp('/new')).toEqual({location: '/library', status: 308})
})
