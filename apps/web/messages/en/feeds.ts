import type {Wording} from '../locale.ts'
import {vocabulary} from './vocabulary.ts'

/** What stands in feeds. */
export const feeds = {
  titles: {
    all: 'Healing Library: what is new',
    library: 'Healing Library: guides, conditions and treatments',
    research: 'Healing Library: publications',
    stories: 'Healing Library: stories',
  },
  rights:
    'The library’s own words: CC BY 4.0. Titles and results of publications belong to their authors. Not medical advice.',
  kinds: {substanceGuide: 'Guide', condition: 'Condition', modality: 'Treatment'},
  newPage: (kind: string, title: string) => `New: ${title} (${kind})`,
  changedPage: (kind: string, title: string) => `Changed: ${title} (${kind})`,
  noNote: 'The content changed. Nobody said what.',
  publication: (title: string) => `New source: ${title}`,
  noResult: 'No result has been written down.',
  story: (title: string, about: string) => `Story: ${title} (${about})`,
  outcome: (outcome: string) => `How it ended: ${outcome}.`,
  outcomes: vocabulary.outcomes,
  illustrative: 'Illustrative: nobody lived it.',
} as const

export type FeedWords = Wording<typeof feeds>
