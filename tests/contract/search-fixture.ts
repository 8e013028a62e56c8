import {parseSearchSource, SEARCH_SOURCE_QUERY} from '@healing-library/content/queries/search'
import {
  parseTrialRevisions,
  parseTrialRows,
  parseTrialTerms,
  TRIAL_REVISIONS_QUERY,
  TRIAL_ROWS_QUERY,
  TRIAL_TERMS_QUERY,
} from '@healing-library/content/queries/trials'

import {guideTitles} from '../../apps/web/messages/en/guide-sections.ts'
import type {Indexes} from '../../apps/web/search/answer-search.ts'
import {searchEntries} from '../../apps/web/search/entries.ts'
import {createSearchIndex} from '../../apps/web/search/search-index.ts'
import {createTrialIndex} from '../../apps/web/trials/trial-index.ts'
import type {LibraryLake} from './library-lake.ts'

/** The indexes of the site over what a lake serves to anybody. */
export async function indexesOver({site}: Pick<LibraryLake, 'site'>): Promise<Indexes> {
  const {value, problems} = parseSearchSource(await site.fetch(SEARCH_SOURCE_QUERY))
  if (value === null || problems.length > 0) throw new Error(JSON.stringify(problems))
  const ids = parseTrialRevisions(await site.fetch(TRIAL_REVISIONS_QUERY)).map(({_id}) => _id)
  const {rows} = parseTrialRows(await site.fetch(TRIAL_ROWS_QUERY, {ids}))
  const terms = parseTrialTerms(await site.fetch(TRIAL_TERMS_QUERY)).value
  return {
    library: createSearchIndex(searchEntries(value, guideTitles)),
    trials: createTrialIndex(rows, terms ?? {guides: [], conditions: []}, '2026-11-21'),
  }
}
