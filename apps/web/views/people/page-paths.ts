import {
  aboutPath,
  conditionPath,
  guidePath,
  modalityPath,
  trialListPath,
} from '@healing-library/content/paths'
import type {People} from '@healing-library/content/queries/people'

export type KeptPage = People['people'][number]['keeps'][number]

const PATHS = {
  substanceGuide: guidePath,
  condition: conditionPath,
  modality: modalityPath,
  page: aboutPath,
  trialList: trialListPath,
} satisfies Record<KeptPage['_type'], (slug: string) => string>

export const keptPagePath = ({_type, slug}: KeptPage): string => PATHS[_type](slug)
