import 'server-only'
import {
  parseSubstanceGuide,
  SUBSTANCE_GUIDE_QUERY,
  substanceGuideTags,
  type SubstanceGuide,
} from '@healing-library/content/queries/substance-guide'

import type {GuideReview} from '../views/guide/guide-review.ts'
import {nowMs} from './content-lake.ts'
import {dayLife} from './day-life.ts'
import {cachePage, reportProblems} from './page-cache.ts'
import {readLake} from './read-lake.ts'
import {reviewDue} from './review-due.ts'
import {reviewOf} from './review-of.ts'
import {storyLife} from './story-life.ts'

/** A guide, and what may be said about its review. */
export type LoadedGuide = {guide: SubstanceGuide; review: GuideReview}

/** One guide; null where no guide has the slug. That answer is cached, too, until a guide takes the slug. */
export async function loadSubstanceGuide(slug: string): Promise<LoadedGuide | null> {
  'use cache'
  const {result, isKept} = await readLake(
    `${SUBSTANCE_GUIDE_QUERY} ${JSON.stringify({slug})}`,
    (client, options) => client.fetch(SUBSTANCE_GUIDE_QUERY, {slug}, options),
  )
  const guide = reportProblems(parseSubstanceGuide(result))
  const {shown, secondsLeft} = storyLife(guide?.testimonials ?? [], nowMs())
  const notices = dayLife(guide?.safetyNotices ?? [], nowMs())
  const due = reviewDue(guide?.nextReviewDue ?? null, nowMs())
  const ends = [secondsLeft, notices.secondsLeft, due.secondsLeft].filter((seconds) => seconds !== undefined)
  cachePage({
    tags: substanceGuideTags(slug, result),
    isKept,
    ...(ends.length === 0 ? {} : {secondsLeft: Math.min(...ends)}),
  })
  return (
    guide && {
      guide: {...guide, testimonials: shown, safetyNotices: notices.shown},
      review: {...(await reviewOf(guide)), isOverdue: due.isOverdue},
    }
  )
}
