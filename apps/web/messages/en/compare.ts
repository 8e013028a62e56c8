import type {Wording} from '../locale.ts'

/** Two or three guides side by side, and the form that asks for them. */
export const compare = {
  title: 'Compare substances',
  description:
    'Two or three substances side by side: approval, law, effects, risks, how sure the evidence is, trials.',
  lead: 'Two or three side by side: what is approved, what is allowed, what it does, and how sure anybody is.',
  chooseTitle: 'Choose two or three',
  fields: ['First', 'Second', 'Third, if you like'],
  chooseNothing: 'Choose one',
  noThird: 'No third',
  guides: 'Substances of the library',
  show: 'Set side by side',
  chooseBoth: 'Two are needed: choose one in each of the first two lists.',
  chooseDifferent:
    'The same was chosen twice. Choose different ones: beside itself there is nothing to compare.',
  tooFew: 'There is one guide so far, or none: nothing to set side by side yet.',
  howTitle: 'How to read it',
  how: [
    'The rows come from the guides, word for word, each with its sources.',
    'An empty place is written out: not known to this library is not the same as no.',
    'Studies differ in whom they asked and what they measured. Two rows side by side are not a contest.',
  ],
  pairsTitle: 'Pairs',
  of: (names: string) => `${names}, side by side`,
  headingJoint: 'and',
  pageDescription: (names: string) =>
    `${names} side by side: approval, law, effects, who should not have them, evidence and trials, with sources.`,
  pageLead:
    'The same rows for each, from their guides. Not known to this library is written out: it does not mean no.',
  what: 'What',
  nothing: 'Not known to this library',
  noneRecorded: 'None recorded',
  sections: {
    glance: 'At a glance',
    approval: 'Approved for what, and where',
    law: 'Law, by country',
    body: 'What it acts on',
    routes: 'How studies gave it',
    effects: 'Effects',
    contraindications: 'Who should not have it',
    together: 'Taken together',
    frameworks: 'Ways of care',
    evidence: 'What studies show, and how sure',
    trials: 'Clinical trials',
    references: 'References',
  },
  leads: {
    approval: 'Approval is for one product, one condition and one country.',
    routes: 'What studies and labels describe. Nothing here says what anybody should be given.',
    body: 'Findings from laboratories. None of them shows that a person gets better.',
    together: 'To compare two is not to combine them.',
  },
  rows: {
    summary: 'In a sentence',
    risk: 'Know this first',
    names: 'Also called',
    keyFacts: 'Key facts',
    updated: 'Guide updated',
    reviewDue: 'Next review due',
    targets: 'Targets',
    frameworks: 'Used in care as',
    trials: 'Registered trials',
    recruiting: 'Of these, recruiting when last looked up',
  },
  since: (date: string) => `since ${date}`,
  checked: (date: string) => `checked ${date}`,
  notSet: 'Not set',
  allTrials: (name: string) => `Trials of ${name}`,
  guideOf: (name: string) => `Guide: ${name}`,
  pair: (one: string, other: string) => `${one} with ${other}`,
  nobodyLooked: 'Nobody here has looked at these two together. That is not the same as safe.',
  morePair: 'More on this pair',
} as const

export type CompareWords = Wording<typeof compare>
