import type {Wording} from '../locale.ts'

const number = new Intl.NumberFormat('en-GB')

/** The index of the library: substances, treatments, conditions, and every name from A to Z. */
export const library = {
  title: 'Library',
  description:
    'Every guide and every treatment of the library, by condition, and by all names from A to Z: street, brand and code names too.',
  lead: (guides: number, treatments: number) =>
    `${guides === 1 ? 'One guide' : `${number.format(guides)} guides`} and ${
      treatments === 1 ? 'one way of treatment' : `${number.format(treatments)} ways of treatment`
    }. Each statement names its source, and says how certain it is.`,
  filter: 'Only what concerns',
  everything: 'Everything',
  substances: 'Substances',
  noGuides: 'No guide has been published yet.',
  treatments: 'Ways of treatment',
  noTreatments: 'No way of treatment has been published yet.',
  withSubstances: (names: string) => `With ${names}`,
  names: 'Every name, from A to Z',
  namesLead: 'Names on packets, in papers and on the street, and the guide to which each leads.',
  noNames: 'There is no guide yet, and so no name.',
  digits: '0–9',
  letters: 'Letters',
  entry: {
    alsoCalled: (names: string) => `Also called ${names}`,
    uses: (words: string) => `Uses: ${words}`,
    updated: 'Updated',
  },
  forCondition: {
    title: (condition: string) => `The library on ${lowerFirst(condition)}`,
    description: (condition: string) =>
      `Guides and ways of treatment of the library that speak of ${lowerFirst(condition)}.`,
    lead: (guides: number, treatments: number) =>
      `${count(guides, 'guide speaks', 'guides speak')} of it, and ${count(treatments, 'way of treatment names', 'ways of treatment name').toLowerCase()} it. That something stands here does not mean that it helps: each page says how sure that is.`,
    noGuides: 'No guide of this library speaks of this condition. That does not say that nothing is known.',
    noTreatments: 'No way of treatment in this library names this condition.',
    toCondition: 'What is known about the condition itself',
  },
} as const

function count(value: number, one: string, many: string): string {
  return value === 1 ? `One ${one}` : `${value === 0 ? 'No' : number.format(value)} ${many}`
}

/** "Depression" within a sentence; "PTSD" stays as it is. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

export type LibraryWords = Wording<typeof library>
