import {formatsFor} from '../formats.ts'
import type {Wording} from '../locale.ts'
import {vocabulary} from './vocabulary.ts'

const formats = formatsFor('en-GB')

/** The pages of publications: all of them, and each. */
export const research = {
  formats,
  vocabulary,
  title: 'Research',
  description:
    'Every publication that this library keeps a record of, with its kind of study, how many people it studied, what was read of it and what rests on it.',
  lead: (count: number) =>
    count === 1
      ? 'The one publication that this library keeps a record of, and what was read of it.'
      : `The ${count} publications that this library keeps a record of. Each says how much of it was read, and what here rests on it.`,
  viewTitle: {
    substance: (words: string) => `Research: ${words}`,
    study: (words: string) => `Research: ${words}`,
    read: (words: string) => `Read: ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
  },
  viewLead: {
    substance: (words: string, count: number, all: number) =>
      `${count} of ${all} publications are among the sources of what this library says about ${words}.`,
    study: (words: string, count: number, all: number) => `${count} of ${all} publications: ${words}.`,
    read: (words: string, count: number, all: number) =>
      `What somebody read of ${count} of ${all} publications: ${words}.`,
  },
  filter: 'Narrow down',
  facets: {substance: 'By substance', study: 'By kind of study', read: 'By what was read'},
  everything: (count: number) => `All ${count} publications`,
  viewNames: {
    study: vocabulary.studyTypes,
    read: vocabulary.readAs,
    notSaid: 'Nobody has said what was read',
  },
  years: 'Years',
  noYear: 'Without a year',
  none: 'No publication has been entered yet, so that nothing on this site can rest on one.',
  standing: {
    title: 'How far to trust this list',
    read: (text: number, all: number) =>
      `Of ${all} publications, ${text} were read as a whole; each entry says what was read of it.`,
    lookedUp: (count: number, all: number) =>
      count === 0
        ? 'Whether any of them was corrected or retracted since has not been looked up. Not looked up does not mean that it still stands.'
        : `Whether it was corrected or retracted since has been looked up for ${count} of ${all}. Not looked up does not mean that it still stands.`,
    preprints: (count: number) =>
      count === 0
        ? 'None is marked as a preprint.'
        : `${count === 1 ? 'One is a preprint' : `${count} are preprints`}: not peer reviewed.`,
  },
  takeAll: 'Take all of them along',
  downloads: {bibtex: 'BibTeX', ris: 'RIS', csv: 'Table (CSV)'},
  preprint: 'Preprint: not peer reviewed',
  retraction: {
    notLookedUp: 'Retraction not looked up',
    on: (state: string, day: string) => `${state}, looked up ${day}`,
  },
  studied: (count: number) => (count === 1 ? '1 person' : `${formats.number(count)} people`),
  result: 'Result:',
  read: (what: string) => `Read: ${what}`,
  notRead: 'Not said what was read',
  claims: (count: number) => (count === 1 ? '1 claim rests on it' : `${count} claims rest on it`),
  noClaims: 'No claim rests on it',
  citedOn: 'Cited on:',
  notCited: 'No page cites it at the moment.',
  page: {
    facts: 'The record',
    kind: 'Kind of study',
    sample: 'People studied',
    sampleUnknown: 'Not recorded here',
    published: 'Published',
    authors: 'Authors',
    place: 'In',
    readAs: 'What was read of it',
    readOn: (what: string, day: string) => `${what}, on ${day}`,
    readUnknown: 'Not recorded: this page may say too much or too little of it',
    record: 'Where the record was seen',
    stands: 'Does it still stand?',
    peerReview: 'Peer review',
    find: 'Find it',
    access: 'How to get it',
    take: 'Take it along',
    resultTitle: 'What it found',
    resultNote: 'In our words, and no more than the study can say. One study is seldom the last word.',
    noResult: 'No result is given here.',
    noResultRecordOnly: 'Only its record was seen, so that no result is given here.',
    claimsTitle: 'What rests on it here',
    claimsLead: (count: number) =>
      count === 1
        ? 'One claim of this library names it as a source. If it falls, that claim is looked at again.'
        : `${count} claims of this library name it as a source. If it falls, each of them is looked at again.`,
    /** For search engines, where the result is not given. */
    claimsNoneOrSome: (count: number) =>
      count === 0
        ? 'A record of this library. No claim names it as a source.'
        : `A source of this library: ${count === 1 ? 'one claim rests' : `${count} claims rest`} on it.`,
    claimsNone: 'No claim of this library names it as a source.',
    supports: 'What it says for this:',
    locator: 'Where in it:',
    about: 'Who was studied:',
    shownOn: 'Shown on:',
    shownNowhere: 'No page shows this claim at the moment.',
    pagesTitle: 'Where it is cited',
    pagesLead: 'Each leads to the list of sources of the page, and from there to the place.',
    pagesNone: 'No page cites it at the moment.',
    trialsTitle: 'Trials that it reports',
    trialNotHere: (nctId: string) => `${nctId}: not among the trials of this library`,
    all: 'All research',
  },
} as const

export type ResearchWords = Wording<typeof research>
