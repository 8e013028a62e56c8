import {expect, test} from '@jest/globals'

import {reviewRequest} from '../../documents/review-request.ts'
import {askForChanges, claim, openNotes, pass, passed, release, resolveNote, send} from './moves.ts'
import {ana, by, cleo, HASH, MENDED, moved, rui, sent, subject} from './review.fixture.ts'

test('what is sent waits at its first stage, under a private id', () => {
  expect(sent()).toMatchObject({
    _id: 'review.guide-x',
    subject: {_ref: 'guide-x', _weak: true},
    stage: 'factCheck',
    state: 'waiting',
    requestedBy: ana,
    contentHash: HASH,
  })
})

test('one takes it, another cannot until it is released', () => {
  const claimed = moved(claim(sent(), by(rui, 1)))
  expect(claimed).toMatchObject({state: 'claimed', claimedBy: rui})
  expect(claim(claimed, by(cleo, 2))).toEqual({problem: 'Rui Reviewer has it: release it first.'})
  const released = moved(release(claimed))
  expect(released).toMatchObject({state: 'waiting'})
  expect(released.claimedBy).toBeUndefined()
  expect(moved(claim(released, by(cleo, 3))).claimedBy).toEqual(cleo)
  expect(release(released)).toHaveProperty('problem')
})

test('a change is asked for at a field, made, resolved, and the review goes back to who asked', () => {
  const note = {path: 'summary', text: 'Say for whom.'}
  const asked = moved(askForChanges(moved(claim(sent(), by(rui, 1))), note, by(rui, 2)))
  expect(asked.state).toBe('changesAsked')
  expect(pass(asked, 'factCheck', subject, by(rui, 3))).toHaveProperty('problem')
  const resolved = moved(resolveNote(asked, 'key-2', by(ana, 4)))
  expect(openNotes(resolved)).toEqual([])
  const again = moved(send(resolved, {...subject, hash: MENDED}, by(ana, 5)))
  expect(again).toMatchObject({state: 'claimed', claimedBy: rui, contentHash: MENDED})
  expect(again.notes).toEqual([expect.objectContaining({...note, by: rui})])
})

test('a note that is gone is not resolved', () => {
  expect(resolveNote(sent(), 'nowhere', by(ana, 1))).toHaveProperty('problem')
})

test('stages are passed in their order; the last pass makes it ready', () => {
  expect(pass(sent(), 'clinicalReview', subject, by(rui, 1))).toHaveProperty('problem')
  const checked = moved(pass(moved(claim(sent(), by(rui, 1))), 'factCheck', subject, by(rui, 2)))
  expect(checked).toMatchObject({stage: 'clinicalReview', state: 'waiting'})
  expect(checked.claimedBy).toBeUndefined()
  const done = moved(pass(checked, 'clinicalReview', subject, by(cleo, 3)))
  expect(done).toMatchObject({stage: 'ready', state: 'done'})
  expect(send(done, subject, by(ana, 4))).toEqual({
    problem: 'Every stage has passed exactly this content: publish it.',
  })
})

test('a pass is of one content: an edit voids it, and taken back it holds again', () => {
  const checked = moved(pass(sent(), 'factCheck', subject, by(rui, 1)))
  expect(moved(send(checked, {...subject, hash: MENDED}, by(ana, 2))).stage).toBe('factCheck')
  expect(moved(send(checked, subject, by(ana, 2))).stage).toBe('clinicalReview')
})

test('a signature that comes before the fact check counts, and leaves the fact check open', () => {
  const claimed = moved(claim(sent(), by(rui, 1)))
  const signed = moved(passed(claimed, 'clinicalReview', subject, by(rui, 2)))
  expect(signed).toMatchObject({stage: 'factCheck', state: 'claimed', claimedBy: rui})
  expect(moved(pass(signed, 'factCheck', subject, by(cleo, 3))).stage).toBe('ready')
})

test('a review is refused under a public id, and with a reference that would hold its document', () => {
  const review = sent()
  expect(reviewRequest.safeParse({...review, _id: 'guide-x-review'}).success).toBe(false)
  expect(reviewRequest.safeParse({...review, subject: {_type: 'reference', _ref: 'guide-x'}}).success).toBe(
    false,
  )
  expect(reviewRequest.safeParse({...review, requestedBy: {id: 'a@b.example', name: 'A'}}).success).toBe(
    false,
  )
})
