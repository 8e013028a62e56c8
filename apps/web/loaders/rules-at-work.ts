import 'server-only'
import {isStoredDocument} from '@healing-library/content/check/stored-document'
import {type RulesAtWork, rulesAtWork, TRIAL_LATELY_DAYS} from '@healing-library/content/rules/rules-at-work'
import {listTag} from '@healing-library/content/tags'
import {SHOWN_TYPES} from '@healing-library/content/webhook'
import {z} from 'zod'

import {nowMs} from './content-lake.ts'
import {dayOf} from './day-life.ts'
import {readContent} from './read-content.ts'

const DAY_MS = 86_400_000
/** Trials are many, and only their number counts; of a story no word is read, so that none is kept. */
const READ_TYPES = SHOWN_TYPES.filter((type) => !['clinicalTrial', 'testimonial', 'redirect'].includes(type))

const RULES_AT_WORK_QUERY = `{
  "documents": *[_type in $types],
  "stories": *[_type == "testimonial"]{
    _id, _type, illustrative, consentRecordId, consentState, consentScope, consentValidUntil
  },
  "trials": {
    "total": count(*[_type == "clinicalTrial"]),
    "lately": count(*[_type == "clinicalTrial" && statusAsOf >= $since]),
    "unread": count(*[_type == "clinicalTrial" && !defined(statusAsOf)])
  }
}`

const stored = z.array(z.unknown()).transform((found) => found.filter(isStoredDocument))
const result = z.object({
  documents: stored,
  stories: stored,
  trials: z.object({total: z.int(), lately: z.int(), unread: z.int()}),
})

/** What the rules come to now: made anew after every publish. Null where the library cannot be read. */
export async function loadRulesAtWork(): Promise<RulesAtWork | null> {
  'use cache'
  const now = nowMs()
  const since = dayOf(now - TRIAL_LATELY_DAYS * DAY_MS)
  const found = await readContent({
    query: RULES_AT_WORK_QUERY,
    // The words alone: a hash must not change because words say where they are edited.
    ask: (client, options) =>
      client.fetch<unknown>(RULES_AT_WORK_QUERY, {types: READ_TYPES, since}, {...options, stega: false}),
    parse: (raw) => {
      const parsed = result.safeParse(raw)
      return {value: parsed.success ? parsed.data : null, problems: []}
    },
    tags: () => SHOWN_TYPES.map(listTag),
  })
  return found && rulesAtWork(found.documents, {...found, today: dayOf(now)})
}
