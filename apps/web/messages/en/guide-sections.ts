/** Headings of a guide's parts, by the anchor of each. The anchors stand in addresses and are the same in every language. */
export const guideTitles = {
  safety: 'When to get help',
  'in-short': 'In short',
  'key-facts': 'Key facts',
  overview: 'What it is',
  conditions: 'What it is used or studied for',
  approval: 'Conditions and approval',
  effects: 'Effects',
  'safety-notices': 'Warnings from authorities',
  contraindications: 'Who should not have it',
  interactions: 'Interactions',
  care: 'Ways of giving care',
  session: 'What happens in care',
  media: 'Pictures, films and recordings',
  experience: 'What it can be like',
  integration: 'The time after',
  'before-you-start': 'Before you start',
  'our-view': 'Our view',
  'ways-of-care': 'Ways of care compared',
  routes: 'How studies gave it',
  evidence: 'What studies show',
  pharmacology: 'Where it acts in the body',
  access: 'Access and cost',
  law: 'Legal status',
  history: 'History',
  myths: 'Myths and facts',
  questions: 'Questions and answers',
  stories: 'Stories',
  quotations: 'In others’ words',
  trials: 'Clinical trials',
  guidelines: 'Guidelines',
  'further-reading': 'Books and bodies',
  training: 'Training',
  next: 'Where to go from here',
  review: 'How far to trust this page',
  references: 'References',
} as const

/** What stands between a heading and its matter, where something must be said first. */
export const guideLeads = {
  conditions:
    'That a condition stands here does not mean that it helps. What is approved, and where, stands in a table of its own.',
  approval:
    'Approval is for one product, one condition and one country. Off-label means a clinician may prescribe it although no regulator has judged it for that use.',
  effects: 'Wanted and unwanted effects, by when they come.',
  interactions:
    'What is not listed here is not thereby safe. Tell the clinic about everything you take. What holds for a class of medicines need not hold for each of them.',
  'before-you-start': 'If some of these are missing, it is reasonable to wait and ask.',
  routes: 'What studies and labels describe. Nothing here says what anybody should be given.',
  evidence:
    'Each statement says how certain its evidence is. Certainty is about the studies, not about how well it works.',
  pharmacology: 'Findings from laboratories. None of them shows that a person gets better.',
  law: 'Laws change. Each row says on which day it was last compared with a copy of its source.',
  stories:
    'Stories show what it can be like for one person. They do not show what is likely: for that, read what studies show.',
  trials:
    'From ClinicalTrials.gov, in the registry’s own words. We have not reviewed these records. A status is true for the day beside it.',
  'further-reading': 'Named because readers meet them. That they stand here is no recommendation.',
  training: 'For those who give care. Each says who earns by it.',
} as const

/** What a part says where it is looked for and has nothing. */
export const guideAbsences = {
  safety:
    'Nobody has yet written for this guide when to get help. That is no sign that there is no danger: when in doubt, call.',
  contraindications:
    'Nobody has yet gathered for this guide who should not have it. That does not mean that it is safe for everybody.',
  interactions:
    'No combinations have been looked at for this guide yet. That does not mean that any of them is safe: ask a pharmacist or a clinician about everything you take.',
  evidence: 'No statement about studies has been written for this guide yet.',
  law: 'No country’s law has been looked at for this guide yet. That does not mean that it is allowed.',
} as const

/** Words inside the parts. */
export const guideParts = {
  access: {
    caption: 'Access and cost by country',
    country: 'Country',
    checkedOn: 'Checked on',
    cost: 'Cost and cover',
    setting: 'Where',
    notKnown: 'Not known',
  },
  approval: {
    caption: 'Conditions, and whether a medicine is approved for them',
    condition: 'Condition',
    status: 'Status',
    product: 'Product and country',
    note: 'What this means',
    since: (date: string) => `Since ${date}.`,
  },
  checklist: {kept: 'What you tick stays in this browser, and is sent nowhere.'},
  effects: {
    caption: (timing: string) => `Effects: ${timing.toLowerCase()}`,
    name: 'Effect',
    valence: 'Wanted or not',
    note: 'In plain words',
  },
  evidence: {studiedIn: (people: string) => `Studied in: ${people}`},
  frameworks: {
    caption: 'Ways in which it is used in care',
    name: 'Way of care',
    setting: 'Where it happens',
    roleOfTherapy: 'What talking therapy does',
    whatItLooksLike: 'What it looks like',
  },
  faq: {sources: 'Sources'},
  interactions: {
    caption: 'Medicines and drugs that interact',
    with: 'Together with',
    severity: 'How serious',
    note: 'What it means',
    basis: (words: string) => `Rests on: ${words.toLowerCase()}`,
    all: 'Look up a combination',
  },
  law: {
    caption: 'Legal status by country',
    country: 'Country',
    schedule: 'Schedule or class',
    checkedOn: 'Checked on',
    medicalUse: 'Medical use',
    singleSource: 'Seen in one source only: awaiting review by a lawyer.',
    notChecked: (countries: string) =>
      `Not checked yet for this guide: ${countries}. About other countries it says nothing either.`,
  },
  media: {pictureInWords: 'The picture in words', transcript: 'Transcript'},
  modalities: {knowThisFirst: 'Know this first:'},
  myths: {myth: 'Myth', fact: 'Fact'},
  nextSteps: {
    commercial: 'Commercial offer.',
    compare: (titles: string) => `Compare ${titles}`,
  },
  perspectives: {label: 'Opinion, not evidence'},
  pharmacology: {
    caption: 'Where it acts in the body',
    target: 'Where',
    certainty: 'How certain',
    action: 'What it does there',
  },
  safety: {
    helplines: 'Talk to somebody now',
    allHelplines: 'All helplines, by country',
    checked: (date: string) => `all numbers checked on ${date} or later`,
  },
  safetyNotices: {read: 'Read the notice', checked: (date: string) => `Checked ${date}.`},
  session: {
    step: (number: number) => `Step ${number}`,
    questions: 'Questions to ask',
    who: (people: string) => `Who is there: ${people}`,
    duration: (time: string) => `How long: ${time}`,
  },
  stories: {
    illustrative: 'Illustrative story.',
    illustrativeMeaning:
      'The library wrote it to show what stories look like here. No real person said this.',
    whatStudiesShow: 'What studies show:',
    outcome: (outcome: string) => `Outcome: ${outcome.toLowerCase()}`,
    editedForPrivacy: 'Edited for privacy',
    all: 'All stories',
  },
  training: {
    whoEarns: 'Who earns by it:',
    forWhom: (audience: string) => `for ${audience.toLowerCase()}`,
    hours: (hours: number) => `${hours} hours`,
    checked: (date: string) => `checked ${date}`,
  },
  trials: {
    status: 'Status',
    registryNumber: 'Registry number',
    phase: 'Phase',
    conditions: 'Conditions',
    people: 'People',
    sponsor: 'Sponsor',
    ourNote: 'Our note:',
    all: (count: number, title: string) =>
      count === 1
        ? `The one trial of ${title} in the directory`
        : `All ${count} trials of ${title} in the directory`,
    toSearch: ', to search and filter, or ',
    inPictures: 'in pictures',
    statusUnknown: 'Not known to us: see the registry',
    lastKnown: (status: string, lastKnown: string) => `${status}, last known as ${lastKnown.toLowerCase()}`,
    asOf: (status: string, date: string) => `${status}, as of ${date}`,
    enrolment: (count: string, type: string) => `${count} (${type.toLowerCase()})`,
  },
} as const
