import {formatsFor} from '../formats.ts'
import type {Wording} from '../locale.ts'
import {vocabulary} from './vocabulary.ts'

const formats = formatsFor('en-GB')

/** What is said of a trial wherever one is shown: on a card, on its own page, to machines. */
export const trialTerms = {
  formats,
  vocabulary,
  trials: (count: number) => `${formats.number(count)} ${count === 1 ? 'trial' : 'trials'}`,
  fact: (label: string, words: string) => `${label}: ${words}`,
  labels: {
    sites: 'Sites',
    where: 'Where',
    who: 'Who may take part',
    condition: 'Condition',
    phase: 'Phase',
    studyType: 'Kind of study',
    people: 'People',
    psychotherapy: 'Psychotherapy',
    results: 'Results',
    sponsor: 'Sponsor',
    updated: 'Updated',
    number: 'Registry number',
  },
  status: {
    notKnown: 'Not known to us: see the registry',
    unknown: 'Unknown',
    lastKnown: (status: string) => `last known ${status.toLowerCase()}`,
    lastVerified: (date: string) => `last verified ${date}`,
    asOf: (date: string) => `as of ${date}`,
  },
  sites: {
    count: (count: number) => (count === 1 ? '1 site' : `${formats.number(count)} sites`),
    withoutStatus: (sites: string) => `${sites}; no status of their own in the registry`,
    recruiting: (count: string, sites: string) => `${count} of ${sites} recruiting`,
  },
  people: {
    count: (count: number) => `${formats.number(count)} ${count === 1 ? 'person' : 'people'}`,
    tookPart: (people: string) => `${people} took part`,
    planned: (people: string) => `${people} planned`,
    unsaid: (people: string) => `${people}, planned or counted`,
  },
  phases: (phases: readonly string[]) => phases.join(' and '),
  ages: {
    between: (from: string, to: string) => `${from} to ${to}`,
    from: (age: string) => `${age} and older`,
    upTo: (age: string) => `up to ${age}`,
  },
  sexes: {ALL: 'All sexes', FEMALE: 'Women', MALE: 'Men'},
  volunteers: {accepted: 'healthy volunteers accepted', notAccepted: 'no healthy volunteers'},
  moreCountries: (shown: string, rest: number) => `${shown} and ${rest} more countries`,
  results: {posted: 'posted in the registry', notPosted: 'not posted in the registry'},
  /** Of a card and its button. Without functions: the elements of a card are made in the browser. */
  card: {ourNote: 'Our note:', save: 'Save', saveName: 'Save: {title}'},
  /** What the page's script says of saving. */
  saving: {
    saved: 'Saved',
    savedName: 'Saved, press to take away: {title}',
    nowSaved: 'Saved in this browser: {title}',
    noLonger: 'No longer saved: {title}',
    notKept: 'This browser does not let pages keep anything, so the trial was not saved.',
  },
} as const

export type TrialTerms = Wording<typeof trialTerms>
