import {ALIAS_KINDS} from '@healing-library/content/vocabulary/clinical'
import {TagIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'

export const substanceAlias = defineType({
  name: 'substanceAlias',
  title: 'Other name',
  type: 'object',
  icon: TagIcon,
  fields: [
    defineField({name: 'name', title: 'Name', type: 'string', validation: (rule) => rule.required().max(60)}),
    choiceField({name: 'kind', title: 'Kind of name', values: ALIAS_KINDS, required: true}),
  ],
  preview: {
    select: {title: 'name', kind: 'kind'},
    prepare: ({title, kind}) => ({title, subtitle: choiceTitle(ALIAS_KINDS, kind), media: TagIcon}),
  },
})
