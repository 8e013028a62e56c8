import {CERTAINTIES, CLAIM_KINDS} from '@healing-library/content/vocabulary/evidence'
import {CheckmarkIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'
import {citationsField} from '../fields/citations.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referencesField, SUBJECT_TYPES} from '../fields/references.ts'
import {shortTextField} from '../fields/short-text.ts'

/**
 * One statement that could be true or false, with how sure the evidence is, for whom, and where it stands. Pages that
 * say the same thing refer to the same claim.
 */
export const claim = defineType({
  name: 'claim',
  title: 'Claim',
  type: 'document',
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
    citationsField(),
    referencesField({name: 'about', title: 'About', to: SUBJECT_TYPES}),
    defineField({
      name: 'topic',
      title: 'Topic',
      description:
        'A short handle, such as duration-of-benefit. Two claims of one topic about the same thing are held against each other.',
      type: 'string',
      validation: (rule) =>
        rule.max(60).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {name: 'lower-case letters, digits and hyphens'}),
    }),
    shortTextField({
      name: 'value',
      title: 'What it says of the topic',
      description: 'In as few words as can be compared, such as “days to two weeks”.',
      maxLength: 120,
    }),
    plainTextField({name: 'certaintyReason', title: 'Why this certainty', maxLength: 300}),
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
