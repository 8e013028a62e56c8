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
    description: (statements: number, conditions: number) =>
      `${statements} statements about benefit and safety, by condition (${conditions}) and by how certain each is. The list below says the same.`,
    noCondition: 'No one condition',
    /** Heads of narrow columns; the list below has the full words. */
    columns: {
      notAssessed: 'Not assessed',
      veryLow: 'Very low',
      low: 'Low',
      moderate: 'Moderate',
      high: 'High',
    },
    howToRead:
      'Each dot is a statement about benefit or safety, in the column of its certainty, which grows to the right. “Not assessed” stands apart: it is no grade. The larger the dot, the more people were in the largest study behind it; an empty ring means that our records do not say how many.',
    cell: (condition: string, statements: number, certainty: string, people: string) =>
      `${condition}: ${statements === 1 ? '1 statement' : `${statements} statements`}, ${certainty.toLowerCase()}, ${people}`,
    largest: (people: string) => `largest study ${people} people`,
    peopleUnknown: 'number of people not in our records',
  },
  history: {
    title: (from: string, to: string) => `${from} to ${to}, to scale`,
    description: (events: number, from: string, to: string) =>
      `${events} events between ${from} and ${to} on a line, as far apart as they were. The list below tells each.`,
    howToRead: 'Each mark is an event of the list below, as far apart as they were.',
  },
  session: {
    title: 'The steps in order',
    description: (steps: string) => `One after the other: ${steps}.`,
    howToRead: 'In this order. How long each step takes differs from place to place.',
  },
  effectsOverTime: {
    title: 'When effects come, and how often',
    description: 'Effects by when they come, by whether they are wanted, and by how often they were seen.',
    howToRead:
      'Each mark is an effect that the tables below name. The taller its bar, the more often it was seen; an empty ring means that how often is not known.',
    count: (timing: string, counts: string) => `${timing}: ${counts}.`,
    ofValence: (count: number, valence: string) => `${count} ${valence.toLowerCase()}`,
    /** Heads of narrow columns. */
    columns: {during: 'In a session', hoursAfter: 'Hours after', longTerm: 'Long use'},
  },
} as const
