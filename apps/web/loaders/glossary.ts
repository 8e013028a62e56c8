import 'server-only'
import {
  GLOSSARY_QUERY,
  glossaryTags,
  type GlossaryTerm,
  parseGlossary,
} from '@healing-library/content/queries/glossary'

import {readContent} from './read-content.ts'

/** Every term of the glossary. */
export async function loadGlossary(): Promise<GlossaryTerm[]> {
  'use cache'
  const terms = await readContent({
    query: GLOSSARY_QUERY,
    ask: (client, options) => client.fetch(GLOSSARY_QUERY, {}, options),
    parse: parseGlossary,
    tags: glossaryTags,
  })
  return terms ?? []
}
