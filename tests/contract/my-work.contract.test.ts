import {LIBRARY_TYPES} from '@healing-library/content/check/check-beside'
import {afterAll, beforeAll, expect, test} from '@jest/globals'

import {draftAuthors} from '../../studio/my-work/data/draft-authors.ts'
import {parseWork, WORK_QUERY, workParams} from '../../studio/my-work/data/work-query.ts'
import {newReleaseId, schedule} from '../../studio/schedule/carry-out.ts'
import {parseReleases, PLANS_QUERY} from '../../studio/schedule/plan.ts'
import {type LibraryLake, openLibraryLake} from './library-lake.ts'

const NOW_MS = Date.parse('2026-11-29T10:00:00Z')

let lake: LibraryLake

beforeAll(async () => {
  lake = await openLibraryLake()
})
afterAll(() => lake.close())

const work = async (as = lake.editor) => parseWork(await as.fetch<unknown>(WORK_QUERY, workParams(NOW_MS)))

test('the answer of the real library fits, for every role', async () => {
  for (const role of ['administrator', 'editor', 'reviewer', 'curator', 'viewer']) {
    expect(await work(lake.as(role))).toMatchObject({drafts: [], linkChecks: []})
  }
  expect((await work()).publicationsWithLinks).toBeGreaterThan(50)
})

test('a consent that ends soon is for who may read it; a helpline that nobody called is overdue', async () => {
  await lake.editor.create({
    _id: 'consent.ends-soon',
    _type: 'consentRecord',
    status: 'valid',
    validUntil: '2026-12-19',
  })
  const helpline = lake.documents.find(({_type}) => _type === 'helpline')?._id ?? ''
  await lake.editor.patch(helpline).set({checkedOn: '2026-01-01'}).commit()
  const {consents, due} = await work(lake.as('editor'))
  expect(consents).toMatchObject([{_id: 'consent.ends-soon'}])
  expect(due.map(({_id}) => _id)).toContain(helpline)
  expect((await work(lake.as('reviewer'))).consents).toEqual([])
})

test('who began a draft is told by the history, anew after each publish', async () => {
  const [one, other] = [lake.as('editor'), lake.as('reviewer')]
  const [first, second] = ['faq-work-a', 'faq-work-b']
  await one.create({_id: `drafts.${first}`, _type: 'faq', question: 'First?'})
  // A single transaction is a single line, which is JSON as well.
  const alone = await draftAuthors(one, [`drafts.${first}`])
  const {startedBy: me} = alone.get(`drafts.${first}`) ?? {startedBy: ''}
  expect(me).not.toBe('')

  await other.patch(`drafts.${first}`).set({question: 'Whose?'}).commit()
  await other.create({_id: `drafts.${second}`, _type: 'faq', question: 'Second?'})
  const both = await draftAuthors(other, [`drafts.${first}`, `drafts.${second}`])
  const you = both.get(`drafts.${second}`)?.startedBy
  expect(you).not.toBe(me)
  expect(both.get(`drafts.${first}`)).toEqual({startedBy: me, lastBy: you})

  await one.action({
    actionType: 'sanity.action.document.publish',
    draftId: `drafts.${first}`,
    publishedId: first,
  })
  await other.create({_id: `drafts.${first}`, _type: 'faq', question: 'Anew?'})
  const anew = await draftAuthors(one, [`drafts.${first}`])
  expect(anew.get(`drafts.${first}`)).toEqual({startedBy: you, lastBy: you})
  expect(await draftAuthors(one, [])).toEqual(new Map())
})

test('the whole library is asked for by types that every reader may ask for', async () => {
  const found = await lake
    .as('viewer')
    .fetch<{_type: string}[]>('*[_type in $types]{_type}', {types: LIBRARY_TYPES})
  expect(found.some(({_type}) => _type === 'consentRecord')).toBe(false)
  expect(found.length).toBeGreaterThan(100)
})

test('what is scheduled is shown to who has a part for it: editors and reviewers', async () => {
  const editor = lake.as('editor')
  const {_rev} = await editor.create({_id: 'drafts.event-of-work', _type: 'event', title: 'An evening'})
  await schedule(editor, newReleaseId(), {
    documentId: 'event-of-work',
    kind: 'publish',
    draftRevision: _rev,
    at: '2099-01-01T09:00:00.000Z',
    title: 'An evening',
    by: 'Wren',
  })
  for (const role of ['administrator', 'editor', 'reviewer']) {
    const releases = parseReleases(await lake.as(role).fetch<unknown>(PLANS_QUERY))
    expect(releases).toMatchObject([{versions: [{title: 'An evening'}]}])
  }
})
