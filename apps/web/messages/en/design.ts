import type {Wording} from '../locale.ts'

/** The page that documents how the library looks and why. */
export const design = {
  title: 'How the library looks, and why',
  lead: 'A frightened reader on a small screen comes first. Everything here follows from that.',
  description:
    'The design system of the library: colour, type, spacing, marks and pictures, and the reasons for them.',
  principlesTitle: 'Five rules',
  principles: [
    {
      rule: 'Safety stands first.',
      reason:
        'It is in the first screen of a guide and in the first kilobytes of the page, before any picture or typeface.',
    },
    {
      rule: 'Colour only repeats.',
      reason:
        'Whatever a colour says is said by a word or a shape as well, for people who do not see it, and for paper.',
    },
    {
      rule: 'Not knowing has a look of its own.',
      reason:
        'Dots and open shapes stand for what nobody has graded or looked up. They never look like a low grade, nor like a blank.',
    },
    {
      rule: 'A page is a page.',
      reason: 'It is whole without JavaScript, on paper, at twice the text size and 320 pixels wide.',
    },
    {
      rule: 'Calm is a feature.',
      reason:
        'One column of text, wide margins, no movement that nobody asked for, nothing that blinks, counts down or covers the text.',
    },
  ],
  colourTitle: 'Colour',
  colourLead:
    'A moor in late summer: lichen paper, spruce ink, heather for what can be followed, rowan for danger, gorse for care. Each is shown with its contrast against the paper of both schemes; text keeps at least 7 to 1.',
  colours: {
    paper: 'Paper: the ground of every page',
    surface: 'Surface: cards and tables',
    sunken: 'Sunken: what stands apart, such as the foot of the page',
    ink: 'Ink: text',
    'ink-soft': 'Soft ink: dates, notes, what is said beside',
    spruce: 'Spruce: the library itself, and the main action',
    heather: 'Heather: what can be followed',
    rowan: 'Rowan: danger, and nothing else',
    'gorse-solid': 'Gorse: care, and where the focus is',
  },
  scheme: {light: 'Light', dark: 'Dark'},
  onPaper: (ratio: string) => `${ratio} to 1 on paper`,
  ground: 'a ground for text',
  typeTitle: 'Type',
  typeLead:
    'Atkinson Hyperlegible Next, made by the Braille Institute so that letters that are easily confused are not: I, l and 1; O and 0. It comes from this site, as one file. Until it is there, a system typeface of the same width stands in for it, so that nothing moves.',
  typeSteps: {
    h1: 'Name of a page',
    h2: 'A part of it',
    h3: 'A part of a part',
    lead: 'What it is about, in one sentence',
    body: 'Running text, at most 65 characters a line',
    small: 'Dates and notes',
  },
  spaceTitle: 'Space',
  spaceLead:
    'Eight steps. Things that belong together stand closer than things that do not; nothing else divides them but a hairline.',
  marksTitle: 'Marks',
  marksLead: 'A word that grades carries a shape of its own.',
  marks: {good: 'Approved', plain: 'In research', care: 'Caution', danger: 'Avoid', open: 'Not known'},
  cardsTitle: 'Care cards',
  cardsLead: 'Three levels, said in the heading. An effect that is severe cannot be published without one.',
  card: {
    heading: 'how a card reads',
    items: ['What you would notice, in your own words', 'One sign a line, eight at most'],
    action: 'What to do now, in one sentence.',
  },
  ringsTitle: 'Rings',
  ringsLead:
    'The one illustration of the library is drawn from its content: a ring for each statement of a guide, drawn the further round the surer the evidence, in dots where nobody has graded it. Like the rings of a tree, no two guides have the same.',
  ringsName:
    'Five rings as an example: one drawn fully, one three quarters round, one half round, one a quarter round, one in dots.',
  wordsTitle: 'Words',
  wordsLead:
    'Short sentences, one idea each. The standard term, with its meaning beside it at the first use. Numbers as counts of people (“1 in 10”) before percentages. “We do not know” instead of silence.',
} as const

export type DesignWords = Wording<typeof design>
