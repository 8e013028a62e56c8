/** What stands on the picture by which other sites show a link. */
export const linkPicture = {
  kinds: {
    home: 'A library for people who ask',
    substanceGuide: 'Guide',
    condition: 'Condition',
    modality: 'Treatment',
    trialList: 'List of clinical trials',
  },
  alt: 'The title of the page, what it says in a sentence, and the name of the library.',
} as const
