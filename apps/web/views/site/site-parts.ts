import {
  ABOUT_PATH,
  COMPARE_PATH,
  CONDITIONS_PATH,
  DATA_PATH,
  DESIGN_PATH,
  EVENTS_PATH,
  GLOSSARY_PATH,
  HELP_PATH,
  INTERACTIONS_PATH,
  LIBRARY_PATH,
  PEOPLE_PATH,
  POLICY_PATH,
  RESEARCH_PATH,
  SEARCH_PATH,
  STORIES_PATH,
  TRAINING_PATH,
  TREATMENTS_PATH,
  TRIALS_PATH,
} from '@healing-library/content/paths'

import type {SiteWords} from '../../messages/en/site.ts'

export type SitePart = keyof SiteWords['parts']

/** Where each part of the site stands. */
export const PART_PATHS = {
  library: LIBRARY_PATH,
  treatments: TREATMENTS_PATH,
  conditions: CONDITIONS_PATH,
  compare: COMPARE_PATH,
  interactions: INTERACTIONS_PATH,
  trials: TRIALS_PATH,
  research: RESEARCH_PATH,
  stories: STORIES_PATH,
  glossary: GLOSSARY_PATH,
  people: PEOPLE_PATH,
  events: EVENTS_PATH,
  training: TRAINING_PATH,
  help: HELP_PATH,
  about: ABOUT_PATH,
  policy: POLICY_PATH,
  design: DESIGN_PATH,
  data: DATA_PATH,
  search: SEARCH_PATH,
} as const satisfies Record<SitePart, string>

/** What most visitors come for, in the order in which they ask for it. */
export const MAIN_PARTS = ['library', 'conditions', 'treatments', 'trials', 'research', 'stories'] as const

/** Every part, grouped, for the end of each page. */
export const PART_GROUPS = {
  read: ['library', 'conditions', 'treatments', 'compare', 'interactions', 'glossary'],
  evidence: ['trials', 'research', 'stories', 'data'],
  takePart: ['help', 'events', 'training', 'people'],
  about: ['about', 'policy', 'design', 'search'],
} as const satisfies Record<keyof SiteWords['groups'], readonly SitePart[]>
