import 'server-only'
import type {GuideReview} from '../views/guide/guide-review.ts'
import {log} from './content-lake.ts'
import {loadReview, type Reviewed} from './review-badge.ts'

/** A page without a word on its review is better than none: then it says that it awaits one. */
export async function reviewOf(page: Reviewed): Promise<GuideReview> {
  try {
    return await loadReview(page)
  } catch (error) {
    log.warn('review-unknown', {
      id: page._id,
      message: error instanceof Error ? error.message : String(error),
    })
    return {state: 'awaiting'}
  }
}
