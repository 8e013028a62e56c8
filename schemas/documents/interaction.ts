import {INTERACTION_BASES, INTERACTION_SEVERITIES} from '@healing-library/content/vocabulary/clinical'
import {TransferIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'
import {citationsField} from '../fields/citations.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referenceField} from '../fields/references.ts'
import {shortTextField} from '../fields/short-text.ts'

/**
 * What happens between two substances. One document a pair, shown on the pages of both: so the two pages cannot
 * disagree. A pair that nobody has looked at can be written down as not known.
 */
export const interaction = defineType({
  name: 'interaction',
  title: 'Interaction',
  type: 'document',
  icon: TransferIcon,
  fields: [
    defineField({name: 'a', title: 'One', type: 'interactionParty', validation: (rule) => rule.required()}),
    defineField({
      name: 'b',
      title: 'The other',
      type: 'interactionParty',
      validation: (rule) => rule.required(),
    }),
    choiceField({
      name: 'severity',
      title: 'How serious',
      values: INTERACTION_SEVERITIES,
      required: true,
      layout: 'radio',
    }),
    choiceField({name: 'basis', title: 'What it rests on', values: INTERACTION_BASES, required: true}),
    referenceField({
      name: 'inferredFrom',
      title: 'Inferred from',
      description: 'The interaction of the class, where it was not studied for this one.',
      to: ['interaction'],
    }),
    plainTextField({name: 'mechanism', title: 'How it comes about', maxLength: 300}),
    plainTextField({name: 'note', title: 'What it means', required: true, maxLength: 500}),
    shortTextField({
      name: 'doseContext',
      title: 'In which setting',
      description: 'Such as “doses of anaesthesia”: what holds there need not hold elsewhere.',
      maxLength: 200,
    }),
    citationsField({required: false}),
  ],
  preview: {
    select: {
      guideA: 'a.guide.title',
      nameA: 'a.name',
      guideB: 'b.guide.title',
      nameB: 'b.name',
      severity: 'severity',
      basis: 'basis',
    },
    prepare: ({guideA, nameA, guideB, nameB, severity, basis}) => ({
      title: `${guideA ?? nameA ?? '?'} with ${guideB ?? nameB ?? '?'}`,
      subtitle: [
        choiceTitle(INTERACTION_SEVERITIES, severity),
        basis === 'inferredFromClass' ? 'inferred from the class' : '',
      ]
        .filter(Boolean)
        .join(' · '),
      media: TransferIcon,
    }),
  },
})
