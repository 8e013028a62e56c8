import {expect, test} from '@jest/globals'

import {checkBeside, LIBRARY_TYPES} from './check-beside.ts'
import {checkLibrary} from './check-library.ts'
import {block, good, goodLibrary, TODAY} from './check.fixture.ts'
import type {StoredDocument} from './stored-document.ts'

const {paper, guide, claim, story} = good

const beside = (document: StoredDocument, others: readonly StoredDocument[]) =>
  checkBeside(document, [...goodLibrary, ...others], TODAY)

/** What the report says about one document that no rule about it alone says. */
const inReport = (id: string, documents: readonly StoredDocument[]) =>
  checkLibrary([...goodLibrary, ...documents], TODAY).filter(({documentId}) => documentId === id)

const happy = [story, {...story, _id: 'testimonial-a'}, {...story, _id: 'testimonial-b'}].map((one) => ({
  ...one,
  outcome: 'positive',
}))

const claims = (count: number) =>
  Array.from({length: count}, (_, index) => ({
    ...claim,
    _id: `claim-${index}`,
    topic: undefined,
    value: undefined,
  }))

const other = {
  ...guide,
  _id: 'guide-two',
  title: 'Restamine',
  overview: [block('The uplifted mood lasts a few days.')],
}
const told = {...guide, overview: [block('The relief lasts up to three weeks.')]}

test('an editor reads of a contradiction with another page what the report says of it', () => {
  const [finding] = beside(told, [other]).filter(({rule}) => rule === 'contradiction')
  expect(finding).toMatchObject({
    level: 'warning',
    documentId: 'guide-restamine',
    path: 'overview[_key=="b"]',
    message: expect.stringContaining('guide-two'),
  })
  expect(inReport('guide-restamine', [told, other])).toContainEqual(finding)
  expect(beside({...told, overview: []}, [other]).filter(({rule}) => rule === 'contradiction')).toEqual([])
})

test('the balance of the stories is told on the guide', () => {
  const [finding] = beside(guide, happy).filter(({rule, level}) => rule === 'balance' && level === 'warning')
  expect(finding?.message).toMatch(/positive/)
  expect(inReport('guide-restamine', happy)).toContainEqual(finding)
})

test('one publication under many claims is told on it, and on a claim at the place where it is cited', () => {
  const [ofPublication] = beside(paper, claims(13))
  expect(ofPublication).toMatchObject({
    rule: 'one-source-for-many',
    documentId: 'publication-trial',
    path: '',
  })
  expect(inReport('publication-trial', claims(13))).toContainEqual(ofPublication)

  const [ofClaim] = beside({...claim, _id: 'drafts.claim-13'}, claims(13))
  expect(ofClaim).toEqual({...ofPublication, message: expect.any(String), path: 'citations[_key=="c"]'})
  expect(ofClaim?.message).toMatch(/^15 claims rest on this one publication/)
  expect(beside(claim, claims(5))).toEqual([])
})

test('what is said of other documents is not said of this one', () => {
  expect(beside(good.helpline, [...happy, ...claims(13), told, other])).toEqual([])
})

test('what is needed is asked for by its types, and trials by the thousand are not', () => {
  expect(LIBRARY_TYPES).toEqual(expect.arrayContaining(['substanceGuide', 'claim', 'testimonial', 'faq']))
  expect(LIBRARY_TYPES).not.toContain('clinicalTrial')
})
