import 'server-only'
import {
  type Helpline,
  HELPLINES_QUERY,
  helplinesTags,
  parseHelplines,
} from '@healing-library/content/queries/helplines'

import {nowMs} from './content-lake.ts'
import {dayOf} from './day-life.ts'
import {readContent} from './read-content.ts'

/** Every helpline, and the day on which its age was counted. */
export async function loadHelplines(): Promise<{helplines: Helpline[]; today: string}> {
  'use cache'
  const helplines = await readContent({
    query: HELPLINES_QUERY,
    ask: (client, options) => client.fetch(HELPLINES_QUERY, {}, options),
    parse: parseHelplines,
    tags: helplinesTags,
  })
  return {helplines: helplines ?? [], today: dayOf(nowMs())}
}
