import {formatsFor} from '../formats.ts'
import type {Wording} from '../locale.ts'

/** What stands on every page: the way to its matter, the ways to others, and where help is. */
export const site = {
  formats: formatsFor('en-GB'),
  name: 'Healing Library',
  skipToContent: 'Skip to main content',
  mainNavigation: 'Main',
  menu: 'Menu',
  getHelpNow: 'Get help now',
  /** Where the width of a phone leaves no room for more. */
  help: 'Help now',
  lifeInDanger: 'If a life is in danger, call your local emergency number first.',
  allHelplines: 'All helplines, by country',
  notThisLibrary: 'What this library is not',
  checked: 'Checked',
  /** Names of the parts of the site, as the navigation and their pages say them. */
  parts: {
    library: 'Library',
    treatments: 'Treatments',
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
    about: 'About',
    policy: 'How we work',
    design: 'Design',
    data: 'Open data',
    search: 'Search',
  },
  /** The parts in the footer, in groups. */
  groups: {
    read: 'Read',
    evidence: 'Evidence',
    takePart: 'People and places',
    about: 'About the library',
  },
  siteMap: 'All parts of the library',
  searchBox: {
    label: 'Search the library',
    placeholder: 'Search',
    submit: 'Search',
    suggestions: 'Suggestions',
  },
} as const

export type SiteWords = Wording<typeof site>
