import type {Wording} from '../locale.ts'

/** Where there is nothing to read: at a wrong address, and in a library whose settings were never filled in. */
export const notFound = {
  title: 'Page not found',
  lead: 'There is nothing at this address. A page may have been renamed or taken back, or the address may be cut short.',
  urgent: 'If you need help now, do not search on: see the helplines.',
  helplines: 'Helplines, by country',
  guidesTitle: 'Guides',
  elsewhereTitle: 'Elsewhere in the library',
  trial:
    'Looking for a clinical trial? Search the trials of this library by name or NCT number. A trial that is not among them may stand in the registry itself.',
  searchTrials: 'Search the trials',
  registry: 'ClinicalTrials.gov',
  home: 'Start page',
  nothingYet: {
    title: 'Nothing published yet',
    lead: 'The editors have not published the site settings. Once they do, this page shows the library.',
  },
} as const

export type NotFoundWords = Wording<typeof notFound>
