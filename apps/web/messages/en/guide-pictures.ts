/** The pictures that are drawn from a guide's content, each with the words that say the same. */
export const guidePictures = {
  rings: {
    name: (statements: number, counts: string) =>
      `The evidence as rings, one for each of ${statements === 1 ? '1 statement' : `${statements} statements`}: ${counts}.`,
    count: (count: number, certainty: string) => `${count} ${certainty.toLowerCase()}`,
    captionBefore: 'One ring for each statement in ',
    captionLink: 'what studies show',
    captionAfter: '. The fuller the ring, the surer the evidence; dotted rings are not yet graded.',
  },
  evidenceMap: {
    title: 'Where the evidence is',
    caption: 'Statements by condition and certainty',
    condition: 'Condition',
    noCondition: 'No one condition',
    /** Heads of columns are narrow. */
    columns: {
      high: 'High',
      moderate: 'Moderate',
      low: 'Low',
      veryLow: 'Very low',
      notAssessed: 'Not yet assessed',
    },
    howToRead:
      'Each dot is a statement. The larger the dot, the more people the largest study behind it counted; an empty dot means that the number of people is not in our records. Certainty grows to the right; “not yet assessed” stands apart, because it is no grade.',
    people: (count: string) => `${count} people`,
    peopleUnknown: 'number of people not in our records',
    cell: (statements: number, people: string) =>
      `${statements === 1 ? '1 statement' : `${statements} statements`}, ${people}`,
    upTo: (people: string) => `largest study ${people}`,
    none: 'None',
  },
  history: {
    title: (from: string, to: string) => `${from} to ${to}, to scale`,
    description: (events: number, from: string, to: string) =>
      `${events} events between ${from} and ${to} on a line, as far apart as the years were. The list below tells each.`,
  },
  session: {
    title: 'The steps in order',
    description: (steps: string) =>
      `One after the other: ${steps}. How long each takes differs from place to place.`,
  },
  effectsOverTime: {
    title: 'When effects come',
    description: (counts: string) => `${counts}. The tables below tell each.`,
    count: (timing: string, counts: string) => `${timing}: ${counts}`,
    ofValence: (count: number, valence: string) => `${count} ${valence.toLowerCase()}`,
    howToRead:
      'Each mark is an effect; the tables below name it. The taller the mark, the more often it was seen; a dotted one means that how often is not known.',
  },
} as const
