import {wordsFor} from '@healing-library/content/rules/registry-words'
import {REVIEW_STAGES} from '@healing-library/content/vocabulary/review'

import {dayOf} from '../../../ui/day-of.ts'
import type {Beside, MakePart, WorkRow} from '../part.ts'
import type {Work} from '../work-query.ts'

export const sentBack: MakePart = ({work, me, beside}) => ({
  name: 'sentBack',
  title: 'Sent back to you',
  rows: work.reviews
    .filter(({state, requestedBy}) => state === 'changesAsked' && requestedBy.id === me)
    .map((review) => ({...reviewRow(review, beside), detail: notesOf(review)})),
  empty: 'No reviewer asks you for a change.',
})

export const myReviews: MakePart = ({work, me, beside}) => ({
  name: 'myReviews',
  title: 'Reviews you took on',
  rows: work.reviews
    .filter(({state, claimedBy}) => state === 'claimed' && claimedBy?.id === me)
    .map((review) => reviewRow(review, beside)),
  empty: 'You have taken on no review.',
})

export const openReviews: MakePart = ({work, me, role, beside}) => ({
  name: 'openReviews',
  title: 'Reviews nobody took on',
  rows: work.reviews
    // What somebody sent, somebody else reads.
    .filter(({claimedBy, requestedBy}) => claimedBy === undefined && requestedBy.id !== me)
    .toSorted((left, right) => forRole(role, right.stage) - forRole(role, left.stage))
    .map((review) => reviewRow(review, beside)),
  empty: 'Every review has somebody.',
})

type Review = Work['reviews'][number]

function reviewRow(review: Review, {titleOfType}: Beside): WorkRow {
  const {subjectId, subjectType, subjectTitle, stage, requestedBy, requestedAt} = review
  return {
    key: review._id,
    title: subjectTitle ?? subjectId,
    detail: `${titleOfType(subjectType)} · sent by ${requestedBy.name} on ${dayOf(requestedAt)}`,
    mark: wordsFor(REVIEW_STAGES, stage),
    place: {kind: 'document', id: subjectId, type: subjectType},
  }
}

const notesOf = ({openNotes}: Review): string =>
  openNotes.length === 0
    ? 'Every note is resolved: send it again.'
    : openNotes.map((note) => `“${note}”`).join(' ')

/** What a role reads first among what waits: a reviewer what a clinician signs. */
const forRole = (role: string, stage: string): number =>
  Number((role === 'reviewer') === (stage === 'clinicalReview' || stage === 'legalReview'))
