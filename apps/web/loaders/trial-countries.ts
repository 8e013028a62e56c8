import 'server-only'
import {trialDirectoryTags} from '@healing-library/content/queries/trials'

import {type CountryCounts, countCountries} from '../trials/countries.ts'
import {cachePage} from './page-cache.ts'
import {loadTrialIndex} from './trial-directory.ts'

/** How many trials have sites in which country. */
export async function loadTrialCountries(): Promise<CountryCounts> {
  'use cache'
  cachePage({tags: trialDirectoryTags(), isKept: false})
  return countCountries((await loadTrialIndex()).rows)
}
