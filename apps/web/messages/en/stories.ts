import type {Wording} from '../locale.ts'
import {guide} from './guide.ts'

/** What people tell, all of it in one place. */
export const stories = {
  /** A story looks the same on the page of its substance. */
  guide,
  title: 'Stories',
  description:
    'What people tell of such care: the good, the mixed and the bad, counted, each beside what studies show.',
  lead: 'What it can be like for one person. Stories do not show what is likely: for that, each stands beside what studies show.',
  aboutLead: (substance: string) => `What people tell of ${substance}, beside what studies show.`,
  aboutTitle: (substance: string) => `Stories: ${substance}`,
  outcomeTitle: {
    positive: 'Stories that ended well',
    mixed: 'Stories with a mixed end',
    negative: 'Stories that ended badly',
  },
  outcomeLead:
    'All stories with this ending, whatever the substance. The others are as true: read them, too.',
  balanceTitle: 'How they end',
  balanceLead: 'Counted, so that you see which side is told more often. Nobody chose them to be typical.',
  balanceCaption: 'Stories by substance and by how they ended',
  substance: 'Substance',
  total: 'All',
  all: 'All substances',
  howChosen: 'How stories come here, and how they go',
  everything: 'All stories',
  filter: 'Narrow down',
  illustrative: (count: number, all: number) =>
    count === all
      ? 'Every story here is illustrative: the library wrote it to show what stories look like. No real person said it.'
      : `${count} of ${all} stories are illustrative, and say so: no real person said them.`,
  none: 'No story may be shown at the moment. A story is shown only while the person who told it agrees.',
  noneHere: 'No story of this kind may be shown at the moment.',
  guideOf: (substance: string) => `The guide to ${substance}`,
  sourcesTitle: 'Sources of what studies show',
} as const

export type StoriesWords = Wording<typeof stories>
