import {CERTAINTIES, CLAIM_KINDS} from '@healing-library/content/vocabulary'
import {CheckmarkIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'
import {citationsField} from '../fields/citations.ts'
import {plainTextField} from '../fields/plain-text.ts'

/** One statement that could be true or false, with how sure the evidence is, for whom, and where it stands. */
export const claim = defineType({
  name: 'claim',
  title: 'Claim',
  type: 'object',
  icon: CheckmarkIcon,
  fields: [
    plainTextField({
      name: 'statement',
      title: 'Statement',
      description: 'One thing, in plain words. Numbers as the source gives them.',
      required: true,
      maxLength: 500,
    }),
    choiceField({name: 'kind', title: 'About', values: CLAIM_KINDS, required: true}),
    choiceField({
      name: 'certainty',
      title: 'Certainty (GRADE)',
      description: 'Leave at “not yet assessed” until a reviewer has graded it.',
      values: CERTAINTIES,
      required: true,
      initialValue: 'notAssessed',
    }),
    defineField({
      name: 'population',
      title: 'For whom',
      description: 'The people who were studied, such as “adults with treatment-resistant depression”.',
      type: 'string',
      validation: (rule) => rule.max(160),
    }),
    citationsField({approvalNeedsRegulator: true}),
  ],
  preview: {
    select: {title: 'statement', kind: 'kind', certainty: 'certainty'},
    prepare: ({title, kind, certainty}) => ({
      title,
      subtitle: [choiceTitle(CLAIM_KINDS, kind), choiceTitle(CERTAINTIES, certainty)].join(' · '),
      media: CheckmarkIcon,
    }),
  },
})
