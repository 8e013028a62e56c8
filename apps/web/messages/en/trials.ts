import {formatsFor} from '../formats.ts'
import type {Wording} from '../locale.ts'
import {trialFacets} from './trial-facets.ts'
import {trialTerms} from './trial-terms.ts'

const formats = formatsFor('en-GB')

/** The pages of many trials: the directory, the lists, the countries, and what a visitor saved. */
export const trials = {
  terms: trialTerms,
  facets: trialFacets,
  directory: {
    title: 'Clinical trials',
    description:
      'Registered trials of psychedelic-assisted care: filter by substance, condition, status, phase and country.',
    lead: (count: number) =>
      `${formats.number(count)} ${count === 1 ? 'registered trial' : 'registered trials'} around the substances of this library, in the words of ClinicalTrials.gov. We have not reviewed the records: being listed is no recommendation, and a status is true for the day beside it.`,
    ways: {
      lists: 'Lists kept by our staff',
      countries: 'Trials by country',
      pictures: 'Trials in pictures',
      saved: 'Trials that you saved',
    },
    ofAll: (count: string, all: string) => `${count} of ${all}`,
    onPage: (count: string, page: number, pageCount: number) => `${count}, page ${page} of ${pageCount}`,
    quoted: (word: string) => `“${word}”`,
    instead: (word: string, others: readonly string[]) =>
      `No trial says “${word}”: shown is what says ${others.map((other) => `“${other}”`).join(' or ')}.`,
    synonyms: (name: string, others: readonly string[]) =>
      `Searched for “${name}” and also for ${others.join(', ')}.`,
    ignored: (keys: readonly string[]) => `Not understood and left out of the address: ${keys.join(', ')}.`,
    activeFilters: 'Active filters',
    remove: 'Remove: ',
    removeAll: 'Remove all',
    exports: 'This view {pictures}, as {csv} or {json}, or as a {feed}.',
    exportNames: {pictures: 'in pictures', csv: 'CSV', json: 'JSON', feed: 'feed of changes (Atom)'},
  },
  form: {
    name: 'Trials',
    text: 'Words',
    textHint: 'A substance by any of its names, a condition, a place, a sponsor, or an NCT number.',
    order: 'Order',
    sorts: {
      relevance: 'Best match',
      open: 'Open for people first',
      updated: 'Updated last',
      started: 'Started last',
      size: 'Most people',
      title: 'Title',
    },
    filters: 'Filters',
    /** Without functions: the values of a facet are drawn in the browser. */
    facet: {more: 'Show {count} more', moreFor: ' for {title}'},
    show: 'Show trials',
  },
  pages: {
    name: 'Pages',
    page: (number: number) => `Page ${number}`,
    previous: 'Previous',
    next: 'Next',
  },
  none: {
    emptyLibrary: 'No trial has been published in this library yet.',
    noFit: 'No trial of this library fits all of these filters at once.',
    notEnough: 'Taking one of them away is not enough. {startAgain}',
    startAgain: 'Start again without filters.',
    withoutText: (text: string) => `Without the words “${text}”`,
    withoutFilter: (title: string) => `Without the filter “${title}”`,
    unknownCounts:
      'Much that registries do not say counts as “not known to us”: a trial without a status is not found under any.',
  },
  nearest: {
    title: 'Trials near you',
    lead: 'Your browser will ask whether this page may know where you are. Where you are stays in your browser and is not sent to us or to anybody else. Distances are to the city of a site, not to its door.',
    sort: 'Sort this view by distance',
    working: 'Measuring…',
    refused:
      'Your browser did not tell this page where you are. Nothing was sent. You can filter by country instead.',
    notLoaded: 'The places of the trials could not be loaded. Try again in a minute.',
    foundNone: 'No trial of this view has a place that we know.',
    foundOne: 'One trial of this view. Trials without a known place are not among them.',
    foundSome: 'The {count} nearest trials of this view. Trials without a known place are not among them.',
    near: 'within about 10 km',
    far: 'about {km} km',
    entry: ': {distance}, {place}. Trial: {status}.',
    entryWithSite: ': {distance}, {place}. Trial: {status}. This site: {site}.',
  },
  lists: {
    title: 'Lists of trials',
    description: 'Clinical trials chosen by our staff, each list with its rule, its owner and its date.',
    lead: 'Chosen by our staff, each by a rule that it states. Being on a list is no recommendation.',
    all: 'Search all trials instead',
    none: 'No list has been published yet.',
    entry: (count: string, reviewedOn: string) => `${count}. Gone through on ${reviewedOn}.`,
  },
  list: {
    overdue: (date: string) =>
      `This list was due to be gone through by ${date}, and was not: it may be out of date`,
    rule: 'What is listed',
    owner: 'Kept by',
    deputy: 'In their place',
    reviewedOn: 'Gone through on',
    nextReview: 'Next time by',
    person: (name: string, role: string) => `${name}, ${role}`,
    samplePerson: (name: string) => `${name} (sample entry, not a real person)`,
    registry:
      'Registry data are as ClinicalTrials.gov has them and not reviewed by us; being on the list is no recommendation.',
    feed: 'Follow this list (Atom feed)',
    toPictures: 'These trials in pictures',
    none: 'No trial of this list is published at the moment.',
    pinned: 'Put first by our staff',
    pictures: 'In pictures',
    picturesLead: 'The trials of this list, counted.',
    leftOut: 'What was left out, and why',
  },
  saved: {
    title: 'Saved trials',
    description: 'The trials that you saved in this browser.',
    lead: 'Kept in this browser and nowhere else. Whoever uses this browser can see them; clearing its data takes them away.',
    search: 'Search trials',
    withoutScript:
      'Saving needs JavaScript, because nothing is kept on our side. You can print any trial’s page instead.',
    none: 'Nothing is saved in this browser. Each trial has a button for it.',
    print: 'Print for a doctor',
    note: 'Your note (kept here, printed)',
    remove: 'Take away',
    removeName: 'Take away: {title}',
    savedSome: 'So it was when you saved it: open the trial to see how it is now.',
    savedThen: 'So it was when you saved it, on {day}: open the trial to see how it is now.',
  },
  countries: {
    title: 'Trials by country',
    description: 'In which countries the trials of this library have sites, as a table and a map.',
    lead: (countries: number, unknown: string) =>
      `${formats.number(countries)} ${countries === 1 ? 'country has' : 'countries have'} a site of a trial in this library. A trial with sites in several countries counts in each. Of ${unknown} we do not know where.`,
    none: (total: string) => `No country is known of any of the ${total}.`,
    country: 'Country',
    trials: 'Trials',
    recruiting: 'Of these recruiting',
    unknown: 'Not known to us',
    map: 'Map',
    mapLead: 'The same numbers: the stronger the colour, the more trials.',
    legend: 'Trials a country',
    andMore: (least: number) => `${least} and more`,
    between: (least: number, most: number) => `${least} to ${most}`,
    outlines:
      'Outlines: Natural Earth (public domain), by world-atlas (ISC licence). They take no side in any dispute over borders.',
    tooSmall: (countries: readonly {country: string; trials: number}[]) =>
      `Too small for this map: ${countries.map(({country, trials}) => `${country} (${trials})`).join(', ')}.`,
  },
} as const

export type TrialsWords = Wording<typeof trials>
