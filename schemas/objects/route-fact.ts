import {ROUTES} from '@healing-library/content/vocabulary/clinical'
import {DropIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'
import {citationsField} from '../fields/citations.ts'

/** What the protocol of a study or a label says about one way of giving it: a fact about them, never advice. */
export const routeFact = defineType({
  name: 'routeFact',
  title: 'Route in studies',
  type: 'object',
  icon: DropIcon,
  fields: [
    choiceField({name: 'route', title: 'Route', values: ROUTES, required: true}),
    defineField({
      name: 'fact',
      title: 'What the source says',
      description: 'Begin with the source: “In a trial of …”, “The label of …”.',
      type: 'text',
      rows: 3,
      validation: (rule) => rule.required().max(400),
    }),
    citationsField(),
  ],
  preview: {
    select: {route: 'route', fact: 'fact'},
    prepare: ({route, fact}) => ({title: choiceTitle(ROUTES, route), subtitle: fact, media: DropIcon}),
  },
})
