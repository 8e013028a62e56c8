import type {Wording} from '../locale.ts'

/** The list of pairs, and the page of one pair. */
export const interactions = {
  title: 'Interactions',
  description:
    'What is known of two substances taken together: how serious, why, and on what that rests. Pairs at which nobody looked are named, too.',
  lead: 'What is known of two substances taken together, and what nobody here has looked at.',
  chooseTitle: 'Choose two',
  chooseFirst: 'A substance of the library',
  chooseOther: 'Together with',
  chooseNothing: 'Choose one',
  otherGuides: 'Substances of the library',
  otherNames: 'Other medicines and drugs',
  show: 'Show what is known',
  chooseBoth: 'Two are needed: choose one in each list.',
  chooseDifferent:
    'These two were the same. Choose two different ones: a pair is about one thing beside another.',
  before: {
    title: 'Before you use this list',
    unlisted: 'What is not listed here is not thereby safe.',
    classes: 'What holds for a class of medicines need not hold for each of them.',
    stopping:
      'Never stop or start a medicine because of a page. Some are dangerous to stop: ask whoever prescribes it, or a pharmacist.',
  },
  meaningTitle: 'What the words mean',
  meanings: {
    avoid: 'The sources say not to combine these two, or describe serious harm.',
    caution: 'Harm is possible. It is for a clinician who knows both to decide, and to watch.',
    monitor: 'Combined in care, with something to keep an eye on.',
    unknown: 'Nobody has looked, or what was found does not settle it. This is not the same as safe.',
  },
  withTitle: (name: string) => `With ${name}`,
  noneRecorded: (name: string) =>
    `Nobody here has written down a pair with ${name} yet. That says nothing about safety.`,
  unlookedAt: 'Nobody here has looked at',
  why: 'Why',
  reasonOf: (name: string) => `Why: ${name}`,
  sources: (count: number) =>
    count === 0
      ? 'More on this pair'
      : count === 1
        ? 'More on this pair, and its source'
        : `More on this pair, and its ${count} sources`,
  empty: 'No guide has been published yet, so there is no pair to speak of.',
  pair: {
    title: (one: string, other: string) => `${one} with ${other}`,
    description: (one: string, other: string, severity: string) =>
      `${one} together with ${other}: ${severity}. Why, on what that rests, and what is not known.`,
    notKnown: 'Not known',
    nobodyLooked:
      'Nobody here has looked at these two together. That is not the same as safe: it means that this page cannot tell you.',
    inferredShort: 'Inferred from a class of medicines: nobody studied exactly these two.',
    inferredLead: 'This was not studied for these two. It is inferred from what is known of',
    inferredUnnamed: 'This was not studied for these two. It is inferred from what is known of the class.',
    mechanismTitle: 'How it comes about',
    mechanismUnknown: 'Our sources do not say how it would come about.',
    settingTitle: 'In which setting',
    settingUnknown: 'Our sources do not say for which amounts or settings this holds.',
    basisTitle: 'What this rests on',
    basisUnknown: 'Not said.',
    askTitle: 'What to do with this',
    ask: [
      'Tell the clinic about everything you take: prescribed or not, herbs and drinks among them.',
      'Do not stop, start or delay a medicine by yourself. A pharmacist can look at all of it together.',
      'If you already took both and feel unwell, get help now.',
    ],
    helpNow: 'Get help now',
    othersTitle: (name: string) => `Other pairs with ${name}`,
    noOthers: (name: string) => `No other pair with ${name} is recorded.`,
    guideOf: (name: string) => `Guide: ${name}`,
    referencesTitle: 'References',
    noReferences: 'There is no source to name: nothing is claimed here.',
  },
} as const

export type InteractionsWords = Wording<typeof interactions>
