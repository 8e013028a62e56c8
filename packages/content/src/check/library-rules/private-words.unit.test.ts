import {expect, test} from '@jest/globals'

import {checkBeside, LIBRARY_TYPES} from '../check-beside.ts'
import {checkLibrary} from '../check-library.ts'
import {good, goodLibrary, TODAY} from '../check.fixture.ts'
import type {StoredDocument} from '../stored-document.ts'

const record: StoredDocument = {
  _id: 'consent.a1b2c3d4e5',
  _type: 'consentRecord',
  personName: 'Mara Lindqvist',
  contact: 'mara.l@post.example, +44 20 7946 0958',
}
const story: StoredDocument = {
  ...good.story,
  _id: 'testimonial-told',
  illustrative: false,
  consentRecordId: 'a1b2c3d4e5',
}

const found = (document: StoredDocument, others: readonly StoredDocument[] = [record]) =>
  checkLibrary([...goodLibrary, ...others, document], TODAY)
    .filter(
      ({documentId, message}) => documentId === document._id && message.includes('private consent record'),
    )
    .map(({level, misleads, path}) => `${level} ${misleads ? 'misleads' : ''} ${path}`)

test.each([
  ['the whole name', {...good.guide, summary: 'As Mara  Lindqvist said.'}, 'summary'],
  ['the name in small letters', {...good.guide, deck: 'told by mara lindqvist'}, 'deck'],
  ['the address', {...good.guide, summary: 'Write to MARA.L@post.example.'}, 'summary'],
  [
    'the number, set otherwise',
    {...good.guide, summary: 'Call (020) 7946-0958 or +44-20-7946-0958.'},
    'summary',
  ],
])('%s in a guide is an error at its place', (_, document, path) => {
  expect(found(document)).toEqual([`error misleads ${path}`])
})

test('a part of the name is found in the story that stands under the record, and nowhere else', () => {
  expect(found({...story, displayName: 'Mara, 40'})).toEqual(['error misleads displayName'])
  expect(found({...story, consentRecordId: 'another-record', displayName: 'Mara, 40'})).toEqual([])
  expect(found({...good.guide, summary: 'The Mara river.'})).toEqual([])
})

test('a draft is held to it, too: it is on its way to readers', () => {
  const draft = {...good.guide, _id: `drafts.${good.guide._id}`, deck: 'With Mara Lindqvist'}
  const [told] = checkBeside(draft, [record], TODAY).filter(({rule}) => rule === 'consent')
  expect(told).toMatchObject({level: 'error', path: 'deck', documentId: good.guide._id})
  expect(LIBRARY_TYPES).toContain('consentRecord')
})

test('the finding does not repeat what is private', () => {
  const findings = checkLibrary([...goodLibrary, record, {...story, quote: 'I am Mara Lindqvist.'}], TODAY)
  expect(JSON.stringify(findings.filter(({rule}) => rule === 'consent'))).not.toMatch(
    /Mara|Lindqvist|mara\.l/,
  )
})

test('a namesake among authors and staff is no leak; who may not read records finds nothing', () => {
  expect(found({_id: 'person-m', _type: 'person', name: 'Mara Lindqvist'})).toEqual([])
  expect(found({...good.paper, authors: ['Mara Lindqvist']})).toEqual([])
  expect(found({...good.guide, summary: 'As Mara Lindqvist said.'}, [])).toEqual([])
})

test('the word “may” is not May', () => {
  const may = {...record, personName: 'May Will', contact: undefined}
  expect(found({...story, quote: 'It may be that I will.'}, [may])).toEqual([])
  expect(found({...story, quote: 'They call me May.'}, [may])).toEqual(['error misleads quote'])
})

test('a name of any letters is looked for as it is written', () => {
  const named = {...record, personName: 'Anne-Marie (Annie) O’Neil-Åström', contact: 'c/o The Mill [2]'}
  expect(
    found({...good.guide, summary: 'By Anne-Marie (Annie) O’Neil-Åström, of c/o the Mill [2].'}, [named]),
  ).toEqual(['error misleads summary'])
  expect(found({...story, displayName: 'Åström'}, [named])).toEqual([])
  expect(found({...story, displayName: 'Anne-Marie'}, [named])).toEqual(['error misleads displayName'])
})
