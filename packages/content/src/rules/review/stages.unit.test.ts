import {expect, test} from '@jest/globals'

import {lookupOf} from '../../check/lookup.ts'
import type {StoredDocument} from '../../check/stored-document.ts'
import {pass} from './moves.ts'
import {by, HASH, MENDED, moved, rui, sent, subject} from './review.fixture.ts'
import {stagesOf} from './stages.ts'
import {reviewStanding} from './standing.ts'

const guide = {_id: 'guide-x', _type: 'substanceGuide', title: 'X'}
const law = {
  _id: 'legal-x',
  _type: 'legalStatus',
  substance: {_type: 'reference', _ref: 'guide-x'},
}
const stages = (document: StoredDocument, ...others: StoredDocument[]) =>
  stagesOf(document, lookupOf([...others, document])).join(' ')

test('what a document has to pass follows from what it is and what stands on its page', () => {
  expect(stages(guide)).toBe('factCheck clinicalReview')
  expect(stages(guide, law)).toBe('factCheck clinicalReview legalReview')
  expect(stages({...guide, _id: 'drafts.guide-x'}, law)).toBe('factCheck clinicalReview legalReview')
  expect(stages(law)).toBe('factCheck clinicalReview legalReview')
  expect(stages({_id: 's', _type: 'testimonial'})).toBe('factCheck clinicalReview consentReview')
  expect(stages({_id: 'm', _type: 'mythFact'})).toBe('factCheck')
  expect(stages({_id: 'e', _type: 'event'})).toBe('')
})

test('where a review stands is told for the text as it is now', () => {
  const at = (request: Parameters<typeof reviewStanding>[0], hash: string) =>
    reviewStanding(request, {stages: subject.stages, hash})
  expect(at(undefined, HASH)).toEqual({stage: 'factCheck', state: 'notSent', isChanged: false})
  expect(at(sent(), HASH)).toEqual({stage: 'factCheck', state: 'waiting', isChanged: false})
  expect(at(sent(), MENDED)).toEqual({stage: 'factCheck', state: 'waiting', isChanged: true})
  const checked = moved(pass(sent(), 'factCheck', subject, by(rui, 1)))
  const done = moved(pass(checked, 'clinicalReview', subject, by(rui, 2)))
  expect(at(done, HASH)).toEqual({stage: 'ready', state: 'done', isChanged: false})
  expect(at(done, MENDED)).toEqual({stage: 'factCheck', state: 'notSent', isChanged: true})
})
