import 'server-only'
import {
  CONDITION_QUERY,
  CONDITIONS_QUERY,
  type Condition,
  type ConditionCard,
  conditionTags,
  conditionsTags,
  parseCondition,
  parseConditions,
} from '@healing-library/content/queries/condition'

import type {GuideReview} from '../views/guide/guide-review.ts'
import {nowMs} from './content-lake.ts'
import {readContent} from './read-content.ts'
import {reviewDue} from './review-due.ts'
import {reviewOf} from './review-of.ts'

/** Every condition, by title. */
export async function loadConditions(): Promise<ConditionCard[]> {
  'use cache'
  const cards = await readContent({
    query: CONDITIONS_QUERY,
    ask: (client, options) => client.fetch(CONDITIONS_QUERY, {}, options),
    parse: parseConditions,
    tags: conditionsTags,
  })
  return cards ?? []
}

/** One condition, and what may be said about its review; null where none has the slug. */
export async function loadCondition(
  slug: string,
): Promise<{condition: Condition; review: GuideReview} | null> {
  'use cache'
  const condition = await readContent({
    query: CONDITION_QUERY,
    params: {slug},
    ask: (client, options) => client.fetch(CONDITION_QUERY, {slug}, options),
    parse: parseCondition,
    tags: (raw) => conditionTags(slug, raw),
    secondsLeft: ({nextReviewDue}) => reviewDue(nextReviewDue, nowMs()).secondsLeft,
  })
  if (condition === null) return null
  const {isOverdue} = reviewDue(condition.nextReviewDue, nowMs())
  return {condition, review: {...(await reviewOf(condition)), isOverdue}}
}
