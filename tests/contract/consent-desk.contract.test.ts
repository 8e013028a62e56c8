import {consentRecord} from '@healing-library/content/documents/consent-record'
import {testimonial} from '@healing-library/content/documents/testimonial'
import {afterAll, beforeAll, beforeEach, expect, test} from '@jest/globals'

import {carryOut} from '../../studio/consent/data/carry-out.ts'
import {type Consent, CONSENTS_QUERY, consentRows, parseConsents} from '../../studio/consent/data/consents.ts'
import {type LibraryLake, openLibraryLake} from './library-lake.ts'

const TODAY = '2026-11-29'
const STORY = 'testimonial-consent-desk'
const ID = '5f8e2d0c-desk'
const RECORD = `consent.${ID}`

const FORM = {
  personName: 'Mara Lindqvist',
  contact: 'mara@post.example',
  description: 'Her story of a clinic.',
  disclosedTo: 'Readers of the library',
  purpose: 'To inform',
  scope: ['site', 'feed'],
  signedOn: TODAY,
  method: 'paper',
  validUntil: '2028-11-29',
  collectedBy: 'person-editor-sample',
  storedAt: 'Folder 7',
  retainUntil: '2034-11-29',
}

let lake: LibraryLake

beforeAll(async () => {
  lake = await openLibraryLake()
})
afterAll(() => lake.close())

beforeEach(async () => {
  await lake.editor.delete({query: '*[_type == "consentRecord"]'})
  await lake.editor.delete(`drafts.${STORY}`)
  await lake.editor.createOrReplace(story)
})

const story = {
  _id: STORY,
  _type: 'testimonial',
  title: 'A story of the desk',
  kind: 'patient',
  about: {_type: 'reference', _ref: 'guide-ketamine'},
  quote: 'It was neither easy nor hard.',
  context: 'A clinic series',
  outcome: 'mixed',
  displayName: 'M., 40s',
  illustrative: false,
}

const rows = async (as = lake.as('editor')) =>
  consentRows(parseConsents(await as.fetch<unknown>(CONSENTS_QUERY)), TODAY)
const consent = async (): Promise<Consent> => {
  const found = (await rows()).consents.find(({recordId}) => recordId === RECORD)
  if (found === undefined) throw new Error('The desk does not show the consent.')
  return found
}
const act = async (wish: Parameters<typeof carryOut>[1], as = lake.as('editor')) =>
  await carryOut(as, wish, {today: TODAY, newId: () => ID})
const grant = async () =>
  await act({
    kind: 'grant',
    story: {id: STORY, title: story.title, isPublished: true},
    consent: FORM,
  })
const stored = async (id: string) => await lake.editor.getDocument(id)

test('a consent is kept once: the record under its private id, the story told what it permits and nothing private', async () => {
  await lake.editor.createOrReplace({...story, _id: `drafts.${STORY}`, title: 'A draft of it'})
  expect((await rows()).without).toMatchObject([{id: STORY, isPublished: true}])
  expect(await grant()).toMatchObject({kind: 'done'})
  expect(consentRecord.parse(await stored(RECORD))).toMatchObject({
    personName: 'Mara Lindqvist',
    status: 'valid',
  })
  for (const id of [STORY, `drafts.${STORY}`]) {
    const told = testimonial.parse(await stored(id))
    expect(told).toMatchObject({consentRecordId: ID, consentState: 'valid', consentValidUntil: '2028-11-29'})
    expect(JSON.stringify(told)).not.toMatch(/Mara|post\.example|Folder/)
  }
  expect((await rows()).without).toEqual([])
  expect(await consent()).toMatchObject({standing: {state: 'stands'}, differs: [], story: {id: STORY}})
})

test('nothing is written where the same consent is there already', async () => {
  await grant()
  expect(await grant()).toMatchObject({kind: 'conflict'})
})

test('a renewal reaches the record and every version of the story', async () => {
  await grant()
  await lake.editor.createOrReplace({...(await stored(STORY)), _id: `drafts.${STORY}`, _type: 'testimonial'})
  const renewed = {
    kind: 'renew',
    consent: await consent(),
    validUntil: '2031-01-01',
    signedOn: TODAY,
  } as const
  expect(await act(renewed)).toMatchObject({kind: 'done'})
  expect(await stored(RECORD)).toMatchObject({validUntil: '2031-01-01', retainUntil: '2034-11-29'})
  for (const id of [STORY, `drafts.${STORY}`]) {
    expect(await stored(id)).toMatchObject({consentValidUntil: '2031-01-01', consentState: 'valid'})
  }
})

test('a story that says otherwise is shown so, and mended', async () => {
  await grant()
  await lake.editor
    .patch(STORY)
    .set({consentScope: ['site', 'press'], consentValidUntil: '2040-01-01'})
    .commit()
  expect((await consent()).differs).toEqual(['consentScope', 'consentValidUntil'])
  expect(await act({kind: 'mend', consent: await consent()})).toMatchObject({kind: 'done'})
  expect((await consent()).differs).toEqual([])
  expect(await stored(STORY)).toMatchObject({consentScope: ['site', 'feed'], consentValidUntil: '2028-11-29'})
})

test('an ended consent takes the story out of what the public reads and keeps its words', async () => {
  await grant()
  await lake.editor.patch(RECORD).set({validUntil: '2026-11-01'}).commit()
  await lake.editor.patch(STORY).set({consentValidUntil: '2026-11-01'}).commit()
  expect(await act({kind: 'end', consent: await consent()})).toMatchObject({kind: 'done'})
  expect(await stored(STORY)).toBeUndefined()
  expect(await stored(`drafts.${STORY}`)).toMatchObject({quote: story.quote, consentState: 'expired'})
  expect(await stored(RECORD)).toMatchObject({status: 'expired'})
})

test.each([true, false])(
  'a withdrawal takes the story out in one transaction, its draft with it (named: %s)',
  async (isNamed) => {
    await grant()
    await lake.editor.createOrReplace({
      ...(await stored(STORY)),
      _id: `drafts.${STORY}`,
      _type: 'testimonial',
    })
    // A story that lost the number of its record is still the one that the record names.
    if (!isNamed) {
      for (const id of [STORY, `drafts.${STORY}`])
        await lake.editor.patch(id).unset(['consentRecordId']).commit()
    }
    expect(await act({kind: 'withdraw', consent: await consent()})).toEqual({
      kind: 'done',
      said: 'Withdrawn. The story is deleted.',
    })
    expect(await stored(STORY)).toBeUndefined()
    expect(await stored(`drafts.${STORY}`)).toBeUndefined()
    expect(await stored(RECORD)).toMatchObject({status: 'withdrawn', withdrawnOn: TODAY})
  },
)

test.each(['reviewer', 'curator', 'viewer'])('a %s neither sees a record nor writes one', async (role) => {
  await grant()
  const other = lake.as(role)
  expect((await rows(other)).consents).toEqual([])
  expect(await other.getDocument(RECORD)).toBeUndefined()
  const wished = {kind: 'withdraw', consent: await consent()} as const
  expect(await act(wished, other)).toMatchObject({kind: 'forbidden'})
  expect(
    await act({...wished, kind: 'renew', validUntil: '2031-01-01', signedOn: TODAY}, other),
  ).not.toMatchObject({
    kind: 'done',
  })
  // Nor without the Studio.
  const refused = {statusCode: 403}
  await expect(other.patch(RECORD).set({status: 'withdrawn'}).commit()).rejects.toMatchObject(refused)
  await expect(other.delete(RECORD)).rejects.toMatchObject(refused)
  await expect(other.delete(STORY)).rejects.toMatchObject(refused)
  await expect(other.create({_id: 'consent.another-0', _type: 'consentRecord'})).rejects.toMatchObject(
    refused,
  )
  expect(await stored(RECORD)).toMatchObject({status: 'valid', validUntil: '2028-11-29'})
  expect(await stored(STORY)).toMatchObject({consentState: 'valid'})
})
