import {claim, pass, send} from '@healing-library/content/rules/review/moves'
import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {SanityClient} from '@sanity/client'

import {badgeLoss} from '../../studio/review/actions/badge-loss.ts'
import {readChanges} from '../../studio/review/data/changes-since.ts'
import {makeMove} from '../../studio/review/data/make-move.ts'
import {readEdits} from '../../studio/review/data/past-edits.ts'
import {type Review, readReview} from '../../studio/review/data/read-review.ts'
import {sign} from '../../studio/review/data/sign.ts'
import {type LibraryLake, openLibraryLake} from './library-lake.ts'

jest.setTimeout(60_000)

const ref = (id: string) => ({_type: 'reference', _ref: id})
const GUIDE = 'guide-rest'
const guide = {
  _id: GUIDE,
  _type: 'substanceGuide',
  title: 'Restamine',
  summary: 'As it was published.',
  nextReviewDue: '2026-12-01',
  evidence: [{_key: 'e', ...ref('claim-rest')}],
}
const claimed = {_id: 'claim-rest', _type: 'claim', statement: 'It eases pain.'}

type Person = {id: string; name: string; client: SanityClient}
let lake: LibraryLake
let ana: Person
let rui: Person

beforeAll(async () => {
  lake = await openLibraryLake([claimed, guide])
  ana = {name: 'Ana', ...(await lake.signedIn('ana', 'editor'))}
  rui = {name: 'Rui', ...(await lake.signedIn('rui', 'reviewer'))}
  await lake.editor.create({
    _id: 'person-rui',
    _type: 'person',
    name: 'Rui',
    role: 'Physician',
    kind: 'clinicalReviewer',
    isSample: false,
    accountId: rui.id,
  })
})
afterAll(() => lake.close())

const account = ({id, name}: Person) => ({id, name})
async function reviewFor({client}: Person): Promise<Review> {
  const review = await readReview(client, GUIDE)
  if (review === undefined) throw new Error('There is no review.')
  return review
}
const write = (set: object) =>
  ana.client.action({
    actionType: 'sanity.action.document.edit',
    draftId: `drafts.${GUIDE}`,
    publishedId: GUIDE,
    patch: {set},
  })
const publish = () =>
  ana.client.action({
    actionType: 'sanity.action.document.publish',
    draftId: `drafts.${GUIDE}`,
    publishedId: GUIDE,
  })
const signing = {
  person: {_id: 'person-rui', _type: 'person'},
  signature: {role: 'clinical', scope: 'All of it.', conflictsOfInterest: 'None declared.'},
  hasDueDate: true,
} as const

test('a document goes from its draft to a published page with its badge, and loses it with the next edit', async () => {
  await write({summary: 'Written by Ana.'})
  const draft = await reviewFor(ana)
  expect(draft.standing).toEqual({stage: 'factCheck', state: 'notSent', isChanged: false})
  expect(await readChanges(ana.client, draft)).toEqual({
    since: {kind: 'published'},
    own: [{field: 'summary', path: 'summary', before: 'As it was published.', after: 'Written by Ana.'}],
    brought: [],
  })
  const edits = await readEdits(rui.client, await reviewFor(rui), undefined)
  expect(edits.map(({author}) => author)).toContain(ana.id)
  expect(edits.map(({author}) => author)).not.toContain(rui.id)

  const moved = [
    await makeMove(ana.client, GUIDE, (before, move) => send(before, draft.subject, move), account(ana)),
    await makeMove(
      rui.client,
      GUIDE,
      (before, move) => (before ? claim(before, move) : {problem: 'none'}),
      account(rui),
    ),
    await makeMove(
      rui.client,
      GUIDE,
      (before, move) => (before ? pass(before, 'factCheck', draft.subject, move) : {problem: 'none'}),
      account(rui),
    ),
  ]
  expect(moved).toEqual([undefined, undefined, undefined])
  expect(await sign(rui.client, await reviewFor(rui), {by: account(rui), ...signing})).toBeUndefined()

  const signed = await reviewFor(rui)
  expect(signed.standing).toEqual({stage: 'ready', state: 'done', isChanged: false})
  expect(signed.badge.state).toBe('reviewed')
  // When to look again moved with the signature.
  expect(String(signed.document['nextReviewDue']) > '2028').toBe(true)
  await publish()
  expect((await reviewFor(rui)).badge.state).toBe('reviewed')

  await write({nextReviewDue: '2029-01-01'})
  const [published, dated] = [await lake.editor.getDocument(GUIDE), await reviewFor(ana)]
  expect(await badgeLoss(ana.client, {published, draft: dated.document})).toBeUndefined()
  await write({summary: 'Written again.'})
  await lake.editor.patch('claim-rest').set({statement: 'It eases much pain.'}).commit()
  const again = await reviewFor(ana)
  const {own, brought, since} = await readChanges(ana.client, again)
  expect(since.kind).toBe('signOff')
  expect(own).toEqual([
    {field: 'summary', path: 'summary', before: 'Written by Ana.', after: 'Written again.'},
  ])
  expect(brought).toEqual([{id: 'claim-rest', type: 'claim', title: 'It eases much pain.'}])
  await lake.editor.patch('claim-rest').set({statement: 'It eases pain.'}).commit()
  expect(await badgeLoss(ana.client, {published, draft: again.document})).toBe(
    new Date().toISOString().slice(0, 10),
  )
})

test('who edited is told so before anything is sent; what changed meanwhile is refused', async () => {
  const review = await reviewFor(ana)
  const asAna = {by: account(ana), ...signing}
  expect(await sign(ana.client, review, asAna)).toMatch(/You edited this since the last sign-off/)
  const stale = await reviewFor(rui)
  await write({summary: 'Changed while Rui was reading.'})
  expect(await sign(rui.client, stale, {by: account(rui), ...signing})).toMatch(/Nothing was written/)
  expect(await sign(rui.client, stale, {by: account(rui), ...signing, hasDueDate: false})).toMatch(
    /not what stands there/,
  )
  expect(await lake.editor.fetch('count(*[_type == "signOff"])')).toBe(1)
})

test('the same text signed again is logged as no change, and two moves at once are both made', async () => {
  await lake.editor.delete(`drafts.${GUIDE}`)
  const review = await reviewFor(rui)
  expect(await sign(rui.client, review, {by: account(rui), ...signing})).toBeUndefined()
  expect(await lake.editor.fetch('*[_type == "signOff"] | order(_createdAt desc)[0].outcome')).toBe(
    'reviewedNoChange',
  )
  // The date waits in a draft, for an editor to publish: it is no clinical edit of the reviewer's.
  expect((await reviewFor(rui)).badge.state).toBe('reviewed')
  expect(
    await readEdits(rui.client, await reviewFor(rui), undefined).then((all) => all.map((e) => e.author)),
  ).not.toContain(rui.id)
  await write({summary: 'For two.'})
  const {subject} = await reviewFor(ana)
  const sends = [1, 2, 3].map(() =>
    makeMove(ana.client, GUIDE, (before, move) => send(before, subject, move), account(ana)),
  )
  expect(await Promise.all(sends)).toEqual([undefined, undefined, undefined])
})
