import 'server-only'
import {
  parseTraining,
  type Training,
  TRAINING_QUERY,
  trainingTags,
} from '@healing-library/content/queries/training'

import {nowMs} from './content-lake.ts'
import {dayLife, dayOf} from './day-life.ts'
import {readContent} from './read-content.ts'

/** The courses that are still on offer, and the day on which that was true. */
export async function loadTraining(): Promise<{courses: Training[]; today: string}> {
  'use cache'
  const now = nowMs()
  const courses = await readContent({
    query: TRAINING_QUERY,
    ask: (client, options) => client.fetch(TRAINING_QUERY, {}, options),
    parse: parseTraining,
    tags: trainingTags,
    secondsLeft: (found) => dayLife(found, now).secondsLeft,
  })
  return {courses: dayLife(courses ?? [], now).shown, today: dayOf(now)}
}
