import type {TranslatedGuides} from '@healing-library/content/queries/translations'

import type {TranslationFacts} from './translation-facts.ts'

export const factsFixture: TranslationFacts = {
  guideId: 'guide-a',
  translatedBy: 'machine',
  translatedOn: '2026-11-21',
  isSigned: false,
  isStale: false,
  changed: [],
  missing: [],
}

export const translatedGuidesFixture: TranslatedGuides = [
  {
    _key: 'translation-es-a',
    _id: 'translation-es-a',
    _type: 'translation',
    guide: {_id: 'guide-a', _type: 'substanceGuide', title: 'Examplamine', slug: 'examplamine'},
    title: 'Ejemplamina',
    deck: 'Un medicamento inventado.',
    riskLine: 'Puede dar sueño.',
    translatedBy: 'machine',
  },
]
