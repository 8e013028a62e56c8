import 'server-only'
import {OPEN_DATA_SETS} from '@healing-library/content/queries/open-data'
import {trialDirectoryTags} from '@healing-library/content/queries/trials'

import type {DataSet} from '../views/data/data-page.tsx'
import {loadOpenData} from './open-data.ts'
import {cachePage} from './page-cache.ts'
import {loadTrialIndex} from './trial-directory.ts'

/** How much there is in each set. */
export async function loadDataOverview(): Promise<DataSet[]> {
  'use cache'
  cachePage({tags: trialDirectoryTags(), isKept: false})
  const sets = await Promise.all(
    OPEN_DATA_SETS.map(async (set): Promise<DataSet> => ({
      set,
      total: (await loadOpenData(set)).rows.length,
    })),
  )
  const {rows} = await loadTrialIndex()
  return [...sets, {set: 'trials', total: rows.length}]
}
