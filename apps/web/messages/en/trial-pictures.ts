import {formatsFor} from '../formats.ts'
import type {Wording} from '../locale.ts'
import {vocabulary} from './vocabulary.ts'

const formats = formatsFor('en-GB')
const count = formats.number
const trials = (total: number) => `${count(total)} ${total === 1 ? 'trial' : 'trials'}`
const each = (isShared: boolean) => (isShared ? ' each' : '')
const SAYS_NOTHING = 'How many trials there are says nothing of how well something works.'

/** What has the most, and how many: of several equals each has as many. */
type Most = {names: string; count: number; isShared: boolean}

/** Trials in pictures: the page, and what each picture says of its trials. */
export const trialPictures = {
  formats,
  vocabulary,
  page: {
    title: 'Trials in pictures',
    description: 'Clinical trials by start and status, by phase, by country, and people by condition.',
    leadOfAll: (total: number) =>
      `All ${trials(total)} of this library, as the registry describes them. ${SAYS_NOTHING}`,
    lead: (total: number, filters: readonly string[]) =>
      `${trials(total)} found for ${filters.join(', ')}. ${SAYS_NOTHING}`,
    textFilter: (text: string) => `“${text}”`,
    filter: (title: string, words: string) => `${title}: ${words}`,
    oneSubstance: 'Pictures of one substance',
    allSubstances: 'All substances',
    substance: (name: string, total: string) => `${name} (${total})`,
    ignored: (keys: readonly string[]) => `Not understood and left out of the address: ${keys.join(', ')}.`,
    allAsList: 'All trials as a list',
    theseAsList: 'These trials as a list, to change the filters',
    none: 'No trial fits, so there is nothing to draw. The list says which filter to take away.',
  },
  figures: 'The figures',
  figuresOf: (title: string) => ` of: ${title}`,
  figuresName: (title: string) => `The figures: ${title}`,
  csv: 'These figures as CSV',
  csvOf: (title: string) => ` (${title})`,
  covers: (words: string) => ` (${words})`,
  upTo: (year: string) => `to ${year}`,
  unknownOf: (label: string, unknown: number, total: number) =>
    `${label}: ${count(unknown)} of ${trials(total)}`,
  others: (rest: number) => `${rest} others`,
  asOf: {
    none: 'The registry’s records do not say of which day they are.',
    day: (date: string) => `Statuses as of ${date}.`,
    days: (from: string, to: string) => `Statuses as of ${from} to ${to}, each trial by its own day.`,
  },
  trials: 'Trials',
  notKnown: 'Not known to us',
  byStartYear: {
    title: 'Trials by the year in which they start',
    none: (total: number) => `For none of ${trials(total)} is the start known to us.`,
    sentence: (total: number, dated: number, most: Most) =>
      `Of ${trials(total)}, ${count(dated)} ${dated === 1 ? 'has' : 'have'} a start known to us, most often in ${most.names} (${count(most.count)}${each(most.isShared)}).`,
    note: 'A start may be planned rather than past. The status is the one that we hold now, not that of the year.',
    heading: 'Start',
    unknown: 'Start not known to us',
    andBefore: (year: number) => `${year} and before`,
  },
  byPhase: {
    title: 'Trials by phase',
    none: (total: number) => `For none of ${trials(total)} is the phase known to us.`,
    sentence: (total: number, most: Most) =>
      `Most frequent of ${trials(total)}: ${most.names} (${trials(most.count)}${each(most.isShared)}).`,
    notApplicable:
      '“Not applicable” is the registry’s word for trials without phases, such as trials of a way to care.',
    heading: 'Phase',
    unknown: 'Phase not known to us',
    /** "Phase 1 and 2"; the word is said once. */
    phases: ([first = '', ...others]: readonly string[]) =>
      [first, ...others.map((words) => words.replace(/^Phase /, ''))].join(' and '),
  },
  byCountry: {
    title: 'Trials by country',
    none: (total: number) => `For none of ${trials(total)} is a country known to us.`,
    sentence: (total: number, known: number, countries: number, most: Most) =>
      `${trials(known)} of ${count(total)} have sites known to us, in ${countries === 1 ? 'one country' : `${count(countries)} countries`}; the most: ${most.names} (${count(most.count)}${each(most.isShared)}).`,
    note: 'A trial with sites in several countries is counted once in each, so the bars add up to more than the trials.',
    drawn: (drawn: number) => `Drawn are the ${drawn} countries with the most; the table has all of them.`,
    heading: 'Country',
    unknown: 'Country not known to us',
  },
  enrolment: {
    title: 'People in trials, by condition',
    series: {
      counted: 'People who took part',
      planned: 'People planned for',
      unsaid: 'Planned or counted, not known which',
    },
    given: (numbered: number, total: number) =>
      `${count(numbered)} of ${trials(total)} ${numbered === 1 ? 'gives' : 'give'} a number of people.`,
    most: (series: string, names: string, people: number) =>
      `${series.toLowerCase()}: most for ${names} (${count(people)} ${people === 1 ? 'person' : 'people'})`,
    note: 'Numbers counted and numbers planned are never added up. A trial of several conditions stands under each.',
    drawn: (drawn: number) =>
      `Drawn are the ${drawn} conditions with the most people; the table has all of them.`,
    heading: 'Condition',
    withoutNumber: 'Trials that give no number',
    unclassified: 'Condition not known to us',
    unknown: 'Number of people not known to us',
  },
  statuses: {
    open: 'Open, or about to open',
    running: 'Running, closed to new people',
    ended: 'Completed or closed',
    stopped: 'Stopped, paused or withdrawn',
    registryUnknown: 'Unknown to the registry',
    notKnown: 'Status not known to us',
  },
  /** What the registry's own word for a status adds, and a key to a drawing has no room for. */
  withoutAddition: (status: string) => status.replace(' (expanded access)', ''),
} as const

export type TrialPicturesWords = Wording<typeof trialPictures>
