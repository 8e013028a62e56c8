import {REVIEW_STAGES} from '@healing-library/content/vocabulary/review'
import type {DocumentBadgeComponent} from 'sanity'

import {useReview} from './data/review-context.tsx'

const WORDS = {
  reviewed: {label: 'Reviewed', color: 'success'},
  changed: {label: 'Changed since review', color: 'warning'},
  sample: {label: 'Sample review', color: 'primary'},
  awaiting: {label: 'Awaiting review', color: 'primary'},
} as const

/** What readers will be told of the review of this text, and its stage while it is in review: computed, never stored. */
export const ReviewStateBadge: DocumentBadgeComponent = () => {
  const review = useReview()?.review
  if (review === undefined) return null
  const {badge, standing} = review
  const isOpen = standing.state !== 'notSent' && standing.state !== 'done'
  return {
    ...WORDS[badge.state],
    title: isOpen
      ? `In review: ${REVIEW_STAGES[standing.stage]}`
      : 'What readers are told once this is published',
  }
}
