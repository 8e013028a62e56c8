import type {Condition} from '@healing-library/content/sanity.types'

import {type Authored, conditionId, guideId, guidelineId} from '../authoring/document.ts'
import {editorial} from '../authoring/editorial.ts'
import {references} from '../authoring/rows.ts'
import {otherConditions} from './other-conditions.ts'
import {type ConditionRow, moodConditions} from './rows.ts'

/** What people live with: the place where guides, trials and publications meet. */
export const conditions: Authored<Condition>[] = [...moodConditions, ...otherConditions].map(documentOf)

function documentOf({
  slug,
  substances,
  related,
  guidelines,
  evidence,
  ...row
}: ConditionRow): Authored<Condition> {
  return {
    _id: conditionId(slug),
    _type: 'condition',
    ...row,
    slug: {_type: 'slug', current: slug},
    ...(substances && {substances: references(...substances.map(guideId))}),
    ...(related && {related: references(...related.map(conditionId))}),
    ...(guidelines && {guidelines: references(...guidelines.map(guidelineId))}),
    ...(evidence && {evidence: references(...evidence)}),
    ...editorial,
  }
}
