import type {Wording} from '../locale.ts'
import {guide} from './guide.ts'

/** The words that this library explains. */
export const glossary = {
  /** How sources are numbered and listed is the same everywhere. */
  sources: guide,
  title: 'Glossary',
  description: 'Words of medicine, of studies, of care and of the law, each explained in a sentence or two.',
  lead: (count: number) =>
    count === 1
      ? 'One word of medicine, explained.'
      : `${count} words of medicine, of studies, of care and of the law, each in a sentence or two.`,
  letters: 'Letters',
  otherSigns: '0–9',
  alsoCalled: 'Also called',
  seeAlso: 'See also',
  none: 'No word has been explained yet.',
  sourcesTitle: 'Sources',
} as const

export type GlossaryWords = Wording<typeof glossary>
