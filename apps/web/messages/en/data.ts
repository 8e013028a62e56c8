import {formatsFor} from '../formats.ts'
import type {Wording} from '../locale.ts'

/** Open data: what there is, what may be done with it, and what is left out. */
export const data = {
  formats: formatsFor('en-GB'),
  title: 'Open data',
  lead: 'What this library says, as files for machines: the same words, with the same sources.',
  description:
    'Guides, claims, publications, interactions, glossary, conditions and trials as JSON and CSV, with a schema and a licence.',
  filesTitle: 'Files',
  filesLead: 'Each is made from what is published now, and made again when that changes.',
  caption: 'Files of open data',
  columns: {set: 'Set', about: 'What it holds', rows: 'Rows', files: 'Files'},
  sets: {
    guides: {name: 'Guides', about: 'What each is about, in short, with all its names and its dates.'},
    claims: {name: 'Claims', about: 'Statements with their certainty and the ids of their sources.'},
    publications: {
      name: 'Publications',
      about: 'The sources: record, study, what was read, whether they still stand.',
    },
    interactions: {name: 'Interactions', about: 'Pairs of substances, how grave, and on what that rests.'},
    glossary: {name: 'Glossary', about: 'Terms and what they mean.'},
    conditions: {name: 'Conditions', about: 'Conditions with their MeSH numbers.'},
    trials: {name: 'Trials', about: 'Clinical trials in the registry’s words, with our notes beside them.'},
  },
  licenceTitle: 'Licence',
  licence:
    'The library’s own words (guides, claims, notes, definitions) may be used by anybody for anything under the licence Creative Commons Attribution 4.0: name “Healing Library”, give the address of the page, and say what you changed.',
  licenceName: 'CC BY 4.0, the licence',
  notOurs:
    'Not ours, and not under it: titles and results of publications, which belong to their authors; the words of the registry ClinicalTrials.gov, which have terms of their own; quotations. Each file says so again.',
  shapeTitle: 'Shape and versions',
  shape: (version: number) =>
    `Every file names its version, now ${version}. A new field does not raise it; a field that changes its meaning or goes does. The day that a file gives is that of its last change, and not of your visit.`,
  schema: 'JSON Schema of all files',
  leftOutTitle: 'What is not in it',
  leftOut: [
    'Stories of people, and whatever is known of their consent: they were given to be read here, and can be taken back.',
    'Anything about visitors: the site keeps nothing.',
    'Doses. Where a study’s dose matters, its page tells it beside its source.',
  ],
  useTitle: 'Before you build on it',
  use: 'A statement without its certainty says more than we do. Keep the two together, keep the source, and look again: a review can lapse and a source can be retracted.',
  licenceNote:
    'Own words of the library: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), Healing Library. Titles and results of publications belong to their authors. Not medical advice; no dosing advice. A claim is to be shown with its certainty and its source.',
} as const

export type DataWords = Wording<typeof data>
