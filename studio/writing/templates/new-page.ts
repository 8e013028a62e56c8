import {toWrite} from '@healing-library/content/text/unwritten'
import type {Template} from 'sanity'

import {askFor, askForUnknown, careCardToWrite, datesFrom} from './parts.ts'

/** A way of care: what happens, where, and when to get help. */
export const wayOfCare = (today: () => Date): Template => ({
  id: 'modality',
  title: 'Way of care',
  schemaType: 'modality',
  value: () => ({
    summary: toWrite('what happens, for whom, and what to know first. 80 words at most.'),
    riskLine: toWrite('the one thing that must be known before anything else.'),
    overview: [
      ...askFor('happens', 'What happens', 'the days before, the day, the weeks after.'),
      ...askForUnknown(),
    ],
    setting: toWrite('where it happens, and who is there.'),
    roleOfTherapy: toWrite('what talking therapy does in it; “none” where there is none.'),
    careCards: [careCardToWrite('emergency'), careCardToWrite('urgent')],
    ...datesFrom(today()),
  }),
})

/** A condition: what it is, and what is known of care with psychedelics for it. */
export const conditionPage = (today: () => Date): Template => ({
  id: 'condition',
  title: 'Condition',
  schemaType: 'condition',
  value: () => ({
    summary: toWrite('what it is, and what is known of psychedelic-assisted care for it. 80 words at most.'),
    overview: [
      ...askFor('is', 'What it is', 'the condition in plain words, and what is usually done about it.'),
      ...askFor('care', 'What is known of this care', 'what studies found, each with its source.'),
      ...askForUnknown(),
    ],
    ...datesFrom(today()),
  }),
})
