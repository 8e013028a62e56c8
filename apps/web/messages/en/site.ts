import type {Wording} from '../locale.ts'

/** What stands on every page: the way to its matter, the ways to others, and where help is. */
export const site = {
  name: 'Healing Library',
  skipToContent: 'Skip to main content',
  mainNavigation: 'Main',
  footerNavigation: 'All parts of the library',
  getHelpNow: 'Get help now',
  lifeInDanger: 'If a life is in danger, call your local emergency number first.',
  notThisLibrary: 'What this library is not',
  checked: 'Checked',
  /** Names of the parts of the site, as the navigation and their pages say them. */
  parts: {
    library: 'Library',
    modalities: 'Ways of treatment',
    conditions: 'Conditions',
    compare: 'Compare',
    interactions: 'Interactions',
    trials: 'Trials',
    research: 'Research',
    stories: 'Stories',
    glossary: 'Glossary',
    people: 'People',
    events: 'Events',
    training: 'Training',
    help: 'Help now',
    policy: 'How we work',
    design: 'Design',
    data: 'Open data',
    search: 'Search',
  },
} as const

export type SiteWords = Wording<typeof site>
