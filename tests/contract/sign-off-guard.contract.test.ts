import {lookupOf} from '@healing-library/content/check/lookup'
import {isStoredDocument, type StoredDocument} from '@healing-library/content/check/stored-document'
import {contentHash} from '@healing-library/content/rules/content-hash'
import {claim, send} from '@healing-library/content/rules/review/moves'
import {afterAll, beforeAll, beforeEach, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'

import {type LibraryLake, openLibraryLake} from './library-lake.ts'

jest.setTimeout(60_000)

const ref = (id: string) => ({_type: 'reference', _ref: id})

/** Each test has a guide and a claim of its own: history is never forgotten. */
let tests = 0
let GUIDE = ''
let CLAIM = ''
let guide: StoredDocument
let statement: StoredDocument

type Person = {id: string; client: SanityClient}
let lake: LibraryLake
let ana: Person
let rui: Person
let cleo: Person

beforeAll(async () => {
  lake = await openLibraryLake([])
  ana = await lake.signedIn('ana', 'editor')
  rui = await lake.signedIn('rui', 'reviewer')
  cleo = await lake.signedIn('cleo', 'administrator')
  const person = {_type: 'person', role: 'Physician', kind: 'reviewer', isSample: false}
  for (const [name, {id}] of Object.entries({ana, rui, cleo}))
    await lake.editor.create({...person, _id: `person-${name}`, name, accountId: id})
})
afterAll(() => lake.close())

beforeEach(async () => {
  tests += 1
  GUIDE = `guide-rest-${tests}`
  CLAIM = `claim-rest-${tests}`
  guide = {
    _id: GUIDE,
    _type: 'substanceGuide',
    title: 'Restamine',
    summary: 'As it was published.',
    evidence: [{_key: 'e', ...ref(CLAIM)}],
  }
  statement = {_id: CLAIM, _type: 'claim', statement: 'It eases pain.'}
  await lake.editor.mutate([{create: statement}, {create: guide}])
})

const edit = ({client}: Person, set: object) =>
  client.action({
    actionType: 'sanity.action.document.edit',
    draftId: `drafts.${GUIDE}`,
    publishedId: GUIDE,
    patch: {set},
  })
const publish = ({client}: Person) =>
  client.action({
    actionType: 'sanity.action.document.publish',
    draftId: `drafts.${GUIDE}`,
    publishedId: GUIDE,
  })

/** The hash of what stands, as draft or as published. */
async function hashOf(id: string): Promise<string> {
  const [subject, other] = await Promise.all([lake.editor.getDocument(id), lake.editor.getDocument(CLAIM)])
  if (!isStoredDocument(subject) || !isStoredDocument(other)) throw new Error(`There is no ${id}.`)
  return contentHash(subject, lookupOf([other, subject])) ?? ''
}

async function signature(who: 'ana' | 'rui' | 'cleo', change: object = {}): Promise<StoredDocument> {
  const isDraft = (await lake.editor.getDocument(`drafts.${GUIDE}`)) !== undefined
  return {
    _id: `signoff-${who}-${crypto.randomUUID()}`,
    _type: 'signOff',
    subject: ref(GUIDE),
    contentHash: await hashOf(isDraft ? `drafts.${GUIDE}` : GUIDE),
    role: 'clinical',
    scope: 'The whole guide.',
    outcome: 'approved',
    reviewer: ref(`person-${who}`),
    conflictsOfInterest: 'None declared.',
    signedOn: new Date().toISOString().slice(0, 10),
    signedBy: {ana, rui, cleo}[who].id,
    isSample: false,
    ...change,
  }
}
const sign = async (person: Person, who: 'ana' | 'rui' | 'cleo', change: object = {}) =>
  await person.client.create(await signature(who, change))
const signed = async () =>
  await lake.editor.fetch<number>('count(*[_type == "signOff" && subject._ref == $id])', {id: GUIDE})
const refused = {statusCode: 403}

test('who read what an editor wrote signs it, as draft or published; an editor never does', async () => {
  await edit(ana, {summary: 'Written by Ana.'})
  await expect(sign(ana, 'ana')).rejects.toMatchObject(refused)
  expect(await signed()).toBe(0)
  await sign(rui, 'rui')
  await publish(ana)
  await sign(cleo, 'cleo', {outcome: 'reviewedNoChange'})
  expect(await signed()).toBe(2)
})

test('who edited cannot sign, whether in a draft, in what the page brings in, or in the same transaction', async () => {
  await edit(cleo, {summary: 'Written by Cleo.'})
  await expect(sign(cleo, 'cleo')).rejects.toThrow(/You edited this since the last sign-off/)
  await publish(ana)
  await expect(sign(cleo, 'cleo')).rejects.toThrow(/You edited this/)
  await sign(rui, 'rui')
  await sign(cleo, 'cleo', {outcome: 'reviewedNoChange'})

  await cleo.client.patch(CLAIM).set({statement: 'It eases much pain.'}).commit()
  await expect(sign(cleo, 'cleo')).rejects.toThrow(/You edited this/)
  await sign(rui, 'rui')

  const mine = {...statement, statement: 'All at once.'}
  const hash = contentHash(guide, lookupOf([mine, {...guide, summary: 'Written by Cleo.'}]))
  const atOnce = cleo.client.mutate([
    {createOrReplace: mine},
    {create: await signature('cleo', {contentHash: hash})},
    {create: await signature('cleo', {contentHash: hash})},
  ])
  await expect(atOnce).rejects.toMatchObject(refused)
  expect(await lake.editor.fetch('*[_id == $id][0].statement', {id: CLAIM})).toBe('It eases much pain.')
})

test('publishing what somebody else wrote, setting a date, and discarding are no edits', async () => {
  await edit(ana, {summary: 'Written by Ana.'})
  await edit(cleo, {nextReviewDue: '2028-01-01'})
  await publish(cleo)
  await edit(cleo, {nextReviewDue: '2028-02-01'})
  await cleo.client.action({
    actionType: 'sanity.action.document.discard',
    draftId: `drafts.${GUIDE}`,
  })
  await sign(cleo, 'cleo')
  expect(await signed()).toBe(1)
})

test('what is signed stands there, today, in one’s own name and as oneself', async () => {
  const stale = await signature('rui')
  await edit(ana, {summary: 'Changed meanwhile.'})
  await publish(ana)
  await expect(rui.client.create(stale)).rejects.toThrow(/not what stands there/)
  await expect(sign(rui, 'rui', {reviewer: ref('person-cleo')})).rejects.toThrow(/The reviewer is not you/)
  await expect(sign(rui, 'rui', {signedBy: cleo.id})).rejects.toMatchObject(refused)
  await expect(sign(cleo, 'cleo', {signedBy: rui.id})).rejects.toThrow(/your own name/)
  await expect(sign(rui, 'rui', {signedOn: '2025-01-01'})).rejects.toThrow(/today/)
  await expect(sign(rui, 'rui', {outcome: 'reviewedNoChange'})).rejects.toThrow(/no change/)
  expect(await signed()).toBe(0)
})

test('nobody rewrites a sign-off, nor makes a sample real; an administrator may take one away', async () => {
  const {_id} = await sign(rui, 'rui')
  await expect(rui.client.patch(_id).set({scope: 'More.'}).commit()).rejects.toMatchObject(refused)
  await expect(rui.client.delete(_id)).rejects.toMatchObject(refused)
  await expect(cleo.client.patch(_id).set({scope: 'More.'}).commit()).rejects.toThrow(/not rewritten/)
  const sample = await sign(cleo, 'cleo', {isSample: true, signedBy: rui.id, reviewer: ref('person-rui')})
  const real = cleo.client.patch(sample._id).set({isSample: false}).commit()
  await expect(real).rejects.toThrow(/your own name/)
  await cleo.client.delete(_id)
  expect(await signed()).toBe(1)
})

test('a token brings in what was signed elsewhere, and signs nothing itself', async () => {
  const {contentHash: _now, ...rest} = await signature('rui')
  await lake.editor.create({...rest, contentHash: `sha256-${'9'.repeat(64)}`, signedOn: '2024-01-01'})
  await expect(lake.as('reviewer').create(await signature('rui'))).rejects.toMatchObject(refused)
  expect(await signed()).toBe(1)
})

test('a review is private, and everybody speaks in it for themselves', async () => {
  const at = new Date().toISOString()
  const subject = {
    id: GUIDE,
    type: 'substanceGuide',
    title: 'Restamine',
    stages: ['factCheck' as const],
    hash: await hashOf(GUIDE),
  }
  const by = ({id}: Person, name: string) => ({by: {id, name}, at, key: crypto.randomUUID()})
  const review = send(undefined, subject, by(ana, 'Ana'))
  if ('problem' in review) throw new Error(review.problem)
  await expect(rui.client.create(review)).rejects.toThrow(/speaks for themselves/)
  await ana.client.create(review)
  expect(await lake.site.fetch('*[_type == "reviewRequest"]')).toEqual([])
  expect(await lake.site.fetch('*[_id == $id]', {id: review._id})).toEqual([])
  const forRui = claim(review, by(rui, 'Rui'))
  if ('problem' in forRui) throw new Error(forRui.problem)
  await expect(ana.client.createOrReplace(forRui)).rejects.toThrow(/speaks for themselves/)
  await rui.client.createOrReplace(forRui)
  await expect(
    rui.client
      .patch(review._id)
      .set({requestedBy: {id: rui.id, name: 'Rui'}, stage: 'nowhere'})
      .commit(),
  ).rejects.toThrow(/no review/)
})
