import {toWrite} from '@healing-library/content/text/unwritten'
import type {Template} from 'sanity'

import {askFor, askForUnknown, careCardToWrite, datesFrom} from './parts.ts'

const FIRST = {
  riskLine: toWrite('the one thing that must be known before anything else.'),
  summary: toWrite('what it is, what it is used for, what to know first. 80 words at most.'),
}

const WHAT_IT_IS = askFor('what', 'What it is', 'what it is, in two or three sentences.')

/** Every part that a reader looks for, safety first; what is known of none of it is said, too. */
export const fullGuide = (today: () => Date): Template => ({
  // The id of the type: what makes a guide without asking for a template makes this one.
  id: 'substanceGuide',
  title: 'Guide (full)',
  schemaType: 'substanceGuide',
  value: () => ({
    ...FIRST,
    keyFacts: [
      {_key: 'given', _type: 'keyFact', label: 'How it is given', statement: toWrite('one fact.')},
      {_key: 'lasts', _type: 'keyFact', label: 'How long relief lasts', statement: toWrite('one fact.')},
      {_key: 'allowed', _type: 'keyFact', label: 'Where it is allowed', statement: toWrite('one fact.')},
    ],
    overview: [
      ...WHAT_IT_IS,
      ...askFor('works', 'How it may work', 'how it is thought to work, and how sure that is.'),
      ...askForUnknown(),
    ],
    careCards: [careCardToWrite('emergency'), careCardToWrite('urgent'), careCardToWrite('nonUrgent')],
    contraindications: [
      {
        _key: 'first',
        _type: 'contraindication',
        condition: toWrite('who should not have it.'),
        note: toWrite('why, and what studies did about it.'),
      },
    ],
    experience: [
      ...askFor('before', 'Before', 'how people get ready.'),
      ...askFor('during', 'During', 'pleasant, neutral and difficult sides with equal weight.'),
      ...askFor('after', 'The hours after', 'what people should not do on that day.'),
    ],
    integration: askFor('later', 'In the weeks after', 'what helps, and how little of that was tested.'),
    checklist: [toWrite('what a person should have in hand before the first session.')],
    ...datesFrom(today()),
  }),
})

/** What no guide can do without. The page says of every other part that it has nothing yet. */
export const shortGuide = (today: () => Date): Template => ({
  id: 'substanceGuide-short',
  title: 'Guide (short)',
  schemaType: 'substanceGuide',
  value: () => ({
    ...FIRST,
    overview: [...WHAT_IT_IS, ...askForUnknown()],
    careCards: [careCardToWrite('emergency')],
    ...datesFrom(today()),
  }),
})
