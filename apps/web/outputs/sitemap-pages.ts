import {
  ABOUT_PATH,
  COMPARE_PATH,
  CONDITIONS_PATH,
  DATA_PATH,
  DESIGN_PATH,
  EVENTS_PATH,
  GLOSSARY_PATH,
  HELP_PATH,
  HOME_PATH,
  INTERACTIONS_PATH,
  LIBRARY_PATH,
  PEOPLE_PATH,
  POLICY_PATH,
  RESEARCH_PATH,
  STORIES_PATH,
  TRAINING_PATH,
  TREATMENTS_PATH,
  TRIAL_COUNTRIES_PATH,
  TRIAL_LISTS_PATH,
  TRIAL_PICTURES_PATH,
  translatedPath,
  TRIALS_PATH,
} from '@healing-library/content/paths'
import {TRANSLATED_LANGUAGES} from '@healing-library/content/vocabulary/pages'

import type {FixedPage} from './sitemap.ts'

/** Not search and not what a browser has saved: they hold nothing of their own. */
export const FIXED_PAGES: readonly FixedPage[] = [
  {path: HOME_PATH, types: ['substanceGuide', 'condition', 'modality', 'publication', 'clinicalTrial']},
  {path: LIBRARY_PATH, types: ['substanceGuide', 'modality']},
  {path: CONDITIONS_PATH, types: ['condition']},
  {path: TREATMENTS_PATH, types: ['modality']},
  {path: COMPARE_PATH, types: ['substanceGuide']},
  {path: INTERACTIONS_PATH, types: ['interaction']},
  {path: TRIALS_PATH, types: ['clinicalTrial']},
  {path: TRIAL_LISTS_PATH, types: ['trialList']},
  {path: TRIAL_COUNTRIES_PATH, types: ['clinicalTrial']},
  {path: TRIAL_PICTURES_PATH, types: ['clinicalTrial']},
  {path: RESEARCH_PATH, types: ['publication']},
  {path: STORIES_PATH},
  {path: GLOSSARY_PATH},
  {path: PEOPLE_PATH},
  {path: EVENTS_PATH, types: ['event']},
  {path: TRAINING_PATH},
  {path: HELP_PATH},
  {path: DATA_PATH},
  {path: ABOUT_PATH, types: ['page']},
  {path: POLICY_PATH},
  {path: DESIGN_PATH},
  ...translatedPages(),
]

/** The pages of the site itself in its other languages; its guides come with their translations. */
function translatedPages(): FixedPage[] {
  return Object.keys(TRANSLATED_LANGUAGES).flatMap((language) =>
    [HOME_PATH, LIBRARY_PATH, HELP_PATH].flatMap((path) => {
      const translated = translatedPath(language, path)
      return translated === undefined ? [] : [{path: translated}]
    }),
  )
}
