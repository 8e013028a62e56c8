import 'server-only'
import {parsePeople, type People, PEOPLE_QUERY, peopleTags} from '@healing-library/content/queries/people'

import {readContent} from './read-content.ts'

/** Everybody who answers for the library, and the organizations that it names. */
export async function loadPeople(): Promise<People> {
  'use cache'
  const people = await readContent({
    query: PEOPLE_QUERY,
    ask: (client, options) => client.fetch(PEOPLE_QUERY, {}, options),
    parse: parsePeople,
    tags: peopleTags,
  })
  return people ?? {people: [], organizations: []}
}
