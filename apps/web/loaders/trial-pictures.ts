import 'server-only'
import {trialDirectoryTags} from '@healing-library/content/queries/trials'

import {pictureTrial} from '../trials/pictures/picture-trial.ts'
import type {PictureTrial} from '../trials/pictures/picture.ts'
import {cachePage} from './page-cache.ts'
import {loadTrialIndex} from './trial-directory.ts'
import {loadTrialList} from './trial-lists.ts'

/** What pictures of a list are made from; null where no list has the slug. */
export async function loadListPictureTrials(slug: string): Promise<PictureTrial[] | null> {
  'use cache'
  // The titles of condition pages come with the directory; the list brings its own tags.
  cachePage({tags: trialDirectoryTags(), isKept: false})
  const list = await loadTrialList(slug)
  if (list === null) return null
  const {conditions} = await loadTrialIndex()
  return list.items.map(({trial}) => pictureTrial(trial, conditions))
}
