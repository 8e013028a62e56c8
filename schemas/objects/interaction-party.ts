import {INTERACTION_KINDS} from '@healing-library/content/vocabulary/clinical'
import {TransferIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceField} from '../fields/choice.ts'
import {referenceField} from '../fields/references.ts'

/** One side of an interaction: a guide of ours, or another medicine, drug or class by its name. */
export const interactionParty = defineType({
  name: 'interactionParty',
  title: 'Side of an interaction',
  type: 'object',
  icon: TransferIcon,
  fields: [
    referenceField({name: 'guide', title: 'A guide of ours', to: ['substanceGuide']}),
    defineField({
      name: 'name',
      title: 'Or another medicine, drug or class',
      type: 'string',
      validation: (rule) =>
        rule.max(120).custom((name, {parent}) => {
          const guide = typeof parent === 'object' && parent !== null && 'guide' in parent && parent.guide
          if (Boolean(guide) === Boolean(name)) return 'Choose a guide, or give a name: one of the two.'
          return true
        }),
    }),
    choiceField({
      name: 'kind',
      title: 'One substance or a class',
      description: 'What holds for a class need not hold for each member: the page says so.',
      values: INTERACTION_KINDS,
      required: true,
      initialValue: 'substance',
    }),
  ],
})
