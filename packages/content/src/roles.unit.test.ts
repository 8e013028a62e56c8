import {expect, test} from '@jest/globals'
import {evaluate, parse} from 'groq-js'

import {LIBRARY_ROLES} from './roles.ts'

type Document = {_id: string; _type: string; [field: string]: unknown}

/** The account that asks. */
const ME = 'account-me'

async function may(role: string, permission: string, document: Document): Promise<boolean> {
  const grants = LIBRARY_ROLES.find(({name}) => name === role)?.grants ?? []
  for (const {filter, permissions} of grants) {
    if (!permissions.some((granted) => granted === permission)) continue
    const value = await evaluate(parse(`*[${filter}]`), {dataset: [document], identity: ME})
    const found: unknown = await value.get()
    if (Array.isArray(found) && found.length > 0) return true
  }
  return false
}

const guide = {_id: 'guide-a', _type: 'substanceGuide'}
const guideDraft = {_id: 'drafts.guide-a', _type: 'substanceGuide'}
const signOff = {_id: 'signoff-guide-a-clinical-2026-11-21', _type: 'signOff', signedBy: ME}
const review = {_id: 'review.guide-a', _type: 'reviewRequest'}
const consent = {_id: 'consent.a1b2c3d4', _type: 'consentRecord'}
const consentDraft = {_id: 'drafts.consent.a1b2c3d4', _type: 'consentRecord'}
const trial = {_id: 'trial-nct00000001', _type: 'clinicalTrial'}
const list = {_id: 'trial-list-a', _type: 'trialList'}

test('a reviewer signs off and proposes, and publishes nothing else', async () => {
  expect(await may('reviewer', 'create', signOff)).toBe(true)
  expect(await may('reviewer', 'update', guideDraft)).toBe(true)
  expect(await may('reviewer', 'update', guide)).toBe(false)
  expect(await may('reviewer', 'create', trial)).toBe(false)
})

test('a sign-off is made in one’s own name, once', async () => {
  expect(await may('reviewer', 'create', {...signOff, signedBy: 'somebody-else'})).toBe(false)
  expect(await may('reviewer', 'create', {_id: signOff._id, _type: 'signOff'})).toBe(false)
  expect(await may('reviewer', 'update', signOff)).toBe(false)
  expect(await may('reviewer', 'create', {...signOff, _id: `drafts.${signOff._id}`, signedBy: 'other'})).toBe(
    false,
  )
})

test('reviews are kept by who edits and who reviews, read by staff, and private or not at all', async () => {
  for (const role of ['editor', 'reviewer']) {
    expect(await may(role, 'create', review)).toBe(true)
    expect(await may(role, 'update', review)).toBe(true)
    for (const _id of ['review-guide-a', 'drafts.review.guide-a', 'guide-a'])
      expect(await may(role, 'create', {...review, _id})).toBe(false)
  }
  for (const role of ['curator', 'viewer']) {
    expect(await may(role, 'read', review)).toBe(true)
    expect(await may(role, 'update', review)).toBe(false)
  }
})

test('an editor plans pages in releases, and no story: that one follows its consent', async () => {
  expect(await may('editor', 'create', {_id: 'versions.r1.event-a', _type: 'event'})).toBe(true)
  for (const _type of ['testimonial', 'consentRecord']) {
    expect(await may('editor', 'create', {_id: 'versions.r1.story-a', _type})).toBe(false)
  }
  expect(await may('editor', 'update', {_id: 'story-a', _type: 'testimonial'})).toBe(true)
})

test('an editor writes everything and signs nothing', async () => {
  expect(await may('editor', 'update', guide)).toBe(true)
  expect(await may('editor', 'create', consent)).toBe(true)
  expect(await may('editor', 'create', {...consent, _id: 'a1b2c3d4'})).toBe(false)
  expect(await may('editor', 'create', signOff)).toBe(false)
  expect(await may('editor', 'update', {...signOff, _id: `drafts.${signOff._id}`})).toBe(false)
  expect(await may('editor', 'read', signOff)).toBe(true)
})

test('a curator keeps trials and lists of trials', async () => {
  expect(await may('curator', 'update', trial)).toBe(true)
  expect(await may('curator', 'create', list)).toBe(true)
  expect(await may('curator', 'update', guideDraft)).toBe(false)
})

test.each(['reviewer', 'curator', 'viewer'])('a %s reads no consent record, nor its draft', async (role) => {
  expect(await may(role, 'read', consent)).toBe(false)
  expect(await may(role, 'read', consentDraft)).toBe(false)
  expect(await may(role, 'update', consentDraft)).toBe(false)
  expect(await may(role, 'read', guideDraft)).toBe(true)
})

test.each(['curator', 'editor'])('a %s keeps registry records private, or not at all', async (role) => {
  const record = {_id: 'registry.NCT00000001', _type: 'registryRecord'}
  expect(await may(role, 'read', record)).toBe(true)
  expect(await may(role, 'update', record)).toBe(true)
  const links = {_id: 'linkCheck.publication-a', _type: 'linkCheck'}
  expect(await may(role, 'create', links)).toBe(true)
  expect(await may(role, 'create', {...links, _id: 'publication-a'})).toBe(false)
  expect(await may('viewer', 'update', links)).toBe(false)
  expect(await may(role, 'create', {_id: 'settings.trials', _type: 'trialSettings'})).toBe(true)
  expect(await may(role, 'create', {...record, _id: 'NCT00000001'})).toBe(false)
  expect(await may('reviewer', 'update', record)).toBe(false)
})

test.each(['editor', 'reviewer', 'curator', 'viewer'])(
  'a %s looks at drafts as pages, by a secret that is never public',
  async (role) => {
    const secret = {_id: 'drafts.5f8e2d0c', _type: 'sanity.previewUrlSecret'}
    expect(await may(role, 'create', secret)).toBe(true)
    expect(await may(role, 'update', secret)).toBe(true)
    expect(await may(role, 'create', {...secret, _id: '5f8e2d0c'})).toBe(false)
  },
)
