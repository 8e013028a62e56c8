import type {Wording} from '../locale.ts'

const number = new Intl.NumberFormat('en-GB')

/** One box over the whole library, and what it finds. */
export const search = {
  title: 'Search',
  description:
    'Search guides, treatments, conditions, interactions, questions, the glossary, statements with their sources, publications, trials and helplines.',
  lead: 'Substances under any of their names, conditions, medicines, words that you read somewhere, a DOI or the number of a trial.',
  /** The name of the page in the window, once something was looked for. */
  titleOf: (text: string, count: string) => `“${text}”: ${count}`,
  results: (count: number) => (count === 1 ? '1 result' : `${number.format(count)} results`),
  resultsFor: (count: number, text: string) =>
    count === 0
      ? `Nothing found for “${text}”`
      : `${count === 1 ? '1 result' : `${number.format(count)} results`} for “${text}”`,
  /** Which page of a list. */
  pageOf: (page: number, pageCount: number) => `page ${page} of ${pageCount}`,
  kinds: {
    helpline: 'Helplines',
    guide: 'Guides',
    treatment: 'Treatments',
    condition: 'Conditions',
    interaction: 'Interactions',
    question: 'Questions and answers',
    glossary: 'Glossary',
    claim: 'Statements with their evidence',
    publication: 'Publications',
    trial: 'Clinical trials',
    page: 'About the library',
  },
  /** Of one of a kind, beside a suggestion. */
  oneOf: {
    helpline: 'Helpline',
    guide: 'Guide',
    treatment: 'Treatment',
    condition: 'Condition',
    interaction: 'Interaction',
    question: 'Question',
    glossary: 'Glossary',
    claim: 'Statement',
    publication: 'Publication',
    trial: 'Trial',
    page: 'About us',
  },
  show: 'Show',
  all: 'Everything',
  allOf: (count: number, kind: string) => `All ${number.format(count)}: ${kind.toLowerCase()}`,
  inDirectory: 'Filter these trials by place, phase and status',
  foundAs: (name: string, what: string) => `${what}: ${name}`,
  alsoCalled: (name: string) => `Also called ${name}`,
  inThisGuide: 'In this guide',
  goStraightTo: 'Go straight to',
  instead: (word: string, instead: string) => `Nothing here says “${word}”. Shown is what says “${instead}”.`,
  didYouMean: 'Did you mean',
  some: 'No page says all of these words. Shown is what says most of them.',
  helpTitle: 'If you or somebody near you is in danger',
  nothing: {
    searched: 'What was searched',
    searchedText:
      'Every published guide, treatment, condition, interaction, question, glossary entry, statement and publication of this library, and the trials that it lists. Nothing outside it.',
    tryTitle: 'What may help',
    tries: [
      'Fewer words, or another name: “ketamine bladder” rather than a whole sentence.',
      'The name on the packet, or the one you heard: brand names, codes and street names work.',
    ],
    unknown:
      'That nothing is found here does not mean that something is safe, or that it is not known elsewhere.',
    goTitle: 'Where to go from here',
    library: 'All guides, from A to Z',
    interactions: 'All interactions that were looked at',
    trials: 'All clinical trials, with filters',
    glossary: 'The glossary',
    help: 'Helplines, by country',
  },
  start: {
    title: 'For example',
    examples: ['Special K', 'PTSD', 'ketamine and alcohol', 'pregnancy', 'how long does it last'],
  },
  privacy:
    'What you look for is answered by this library’s own server, sent to nobody else, and forgotten within seconds.',
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  page: (page: number) => `Page ${page}`,
  suggestionCount: (count: number) =>
    count === 0
      ? 'No suggestions'
      : count === 1
        ? '1 suggestion: arrow down to choose it'
        : `${count} suggestions: arrow down to choose`,
  helpNow: 'Help now: helplines by country',
} as const

export type SearchWords = Wording<typeof search>
