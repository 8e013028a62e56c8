import {expect, test} from '@jest/globals'

import {messages} from '../messages/messages.ts'
import type {GuideReview} from '../views/guide/guide-review.ts'
import {guideFixture} from '../views/guide/guide.fixture.ts'
import {guideJsonLd} from './guide-json-ld.ts'
import {scriptJson} from './json-ld.ts'

const {guide: words} = messages('en')
const said = (guide = guideFixture, review: GuideReview = {state: 'awaiting'}) =>
  guideJsonLd({guide, review, words}, (path) => `https://library.example${path}`)

test('a guide is a medical page about a substance, and its questions stand with their answers', () => {
  const [page, questions] = said()
  expect(page).toMatchObject({
    '@type': 'MedicalWebPage',
    url: 'https://library.example/library/examplamine',
    name: 'Examplamine',
    about: {'@type': 'Drug', alternateName: ['Exampla', 'EX-1']},
    dateModified: '2026-11-02',
  })
  expect(questions).toMatchObject({'@type': 'FAQPage', mainEntity: [{'@type': 'Question'}]})
  expect(said({...guideFixture, faq: []})).toHaveLength(1)
})

test('what is not known to interact is not said to, and a class of medicines is no drug', () => {
  const [one] = guideFixture.interactions
  if (one === undefined) throw new Error('The fixture has no interaction.')
  const interactions = [
    {...one, _key: 'a', with: 'Alcohol', kind: 'substance' as const, severity: 'avoid' as const},
    {...one, _key: 'b', with: 'Tea', kind: 'substance' as const, severity: 'unknown' as const},
    {...one, _key: 'c', with: 'Sleeping pills', kind: 'class' as const, severity: 'avoid' as const},
  ]
  const [page] = said({...guideFixture, interactions})
  expect(JSON.stringify(page)).toContain('Alcohol')
  expect(JSON.stringify(page)).not.toMatch(/Tea|Sleeping pills/)
})

test('a review is claimed only while the badge of a real reviewer stands', () => {
  const reviewer = {
    _id: 'person-1',
    _type: 'person' as const,
    name: 'Rowan Example',
    role: 'Reads',
    kind: 'clinicalReviewer' as const,
    credentials: 'MD',
    isSample: false,
    bio: null,
  }
  const signOff = {
    _key: 's',
    _id: 's',
    _type: 'signOff' as const,
    role: 'clinical' as const,
    scope: 'All of it',
    outcome: 'approved' as const,
    contentHash: 'sha256-0',
    signedOn: '2026-11-01',
    conflictsOfInterest: 'None',
    isSample: false,
    reviewer,
  }
  const reviewOf = (review: GuideReview) =>
    JSON.stringify(said(guideFixture, review)).match(/lastReviewed|reviewedBy/g)
  expect(reviewOf({state: 'reviewed', signOff})).toEqual(['lastReviewed', 'reviewedBy'])
  expect(reviewOf({state: 'awaiting'})).toBeNull()
  expect(reviewOf({state: 'changed', signOff})).toBeNull()
  expect(reviewOf({state: 'sample', signOff: {...signOff, isSample: true}})).toBeNull()
  expect(
    reviewOf({state: 'reviewed', signOff: {...signOff, reviewer: {...reviewer, isSample: true}}}),
  ).toBeNull()
})

test('a sample is named nowhere as a person', () => {
  expect(said()[0]).toMatchObject({author: []})
  const authors = guideFixture.authors.map((person) => ({...person, isSample: false}))
  expect(said({...guideFixture, authors})[0]).toMatchObject({author: [{'@type': 'Person'}]})
})

test('content cannot end the script that carries it', () => {
  const json = scriptJson({deck: '</script><script>alert(1)</script>'})
  expect(json).not.toContain('<')
  expect(JSON.parse(json)).toEqual({deck: '</script><script>alert(1)</script>'})
})
