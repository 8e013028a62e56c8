import {openNotes} from '@healing-library/content/rules/review/moves'
import {isSignable} from '@healing-library/content/rules/review/stages'
import {REVIEW_STAGES} from '@healing-library/content/vocabulary/review'

import type {Review} from '../data/read-review.ts'

export type OfferKind = 'send' | 'claim' | 'release' | 'ask' | 'pass' | 'sign'

/** Something that can be done next, and why it cannot be done yet, if so. */
export type Offer = {kind: OfferKind; label: string; whyNot?: string}

/** What an account is offered, in the order in which a review goes. */
export function offersFor(
  {subject, request, standing}: Pick<Review, 'subject' | 'request' | 'standing'>,
  me: {id: string; mayReview: boolean; maySign: boolean},
  whyNotSign: string | undefined,
): Offer[] {
  if (!me.mayReview) return []
  const {state, stage, isChanged} = standing
  const isOpen = request !== undefined && state !== 'notSent' && state !== 'done'
  const isMine = request?.claimedBy?.id === me.id
  const offers: (Offer | false)[] = [
    state === 'notSent' && stage !== 'ready' && {kind: 'send', label: 'Send for review'},
    isOpen && (isChanged || state === 'changesAsked') && {kind: 'send', label: 'Send again'},
    isOpen && request.claimedBy === undefined && {kind: 'claim', label: 'Claim'},
    isOpen &&
      request.claimedBy !== undefined && {
        kind: 'release',
        label: isMine ? 'Give it back' : `Release it from ${request.claimedBy.name}`,
      },
    isOpen && {kind: 'ask', label: 'Ask for a change'},
    isOpen &&
      stage !== 'ready' &&
      stage !== 'clinicalReview' && {
        kind: 'pass',
        label: `Pass: ${REVIEW_STAGES[stage]}`,
        ...(openNotes(request).length > 0 ? {whyNot: 'A note is open: it must be resolved first.'} : {}),
      },
    me.maySign &&
      isSignable(subject.type) && {
        kind: 'sign',
        label: 'Sign',
        ...(whyNotSign === undefined ? {} : {whyNot: whyNotSign}),
      },
  ]
  return offers.filter((offer) => offer !== false)
}
