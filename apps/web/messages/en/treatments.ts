import type {Wording} from '../locale.ts'

/** Ways of care: their list, and the page of each. */
export const treatments = {
  title: 'Treatments',
  description:
    'Ways in which care is given: the clinic, the infusion, the therapy. What each asks of you, and what is known.',
  lead: 'The same substance can be given in very different ways. Where, with whom, and what part therapy has in it.',
  empty: 'No way of care has been published yet.',
  with: 'With',
  where: 'Where it happens',
  knowFirst: 'Know this first:',
  inShort: 'In short',
  setting: 'Where it happens',
  roleOfTherapy: 'What talking therapy does',
  substances: 'What is given',
  conditions: 'Used or studied for',
  notKnown: 'Not known',
  noSubstances: 'No guide of this library is tied to it yet.',
  noConditions: 'No condition is tied to it yet. That says nothing about for whom it may be.',
  absences: {
    safety:
      'Nobody has yet written for this treatment when to get help. When in doubt, call your local emergency number. The guide of what is given says more:',
    contraindications:
      'Nobody has yet gathered for this treatment who should not have it. The guide of what is given says who should not have that.',
    evidence: 'No statement about studies of this treatment has been written yet.',
    approval:
      'No row says whether this way of care is approved anywhere. The guide of what is given says it of the substance.',
  },
  next: 'Where to go from here',
  commercial: 'Commercial offer.',
} as const

export type TreatmentsWords = Wording<typeof treatments>
