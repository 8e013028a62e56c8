import {LINK_VERDICTS} from '@healing-library/content/vocabulary/evidence'
import {LinkIcon} from '@sanity/icons'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {choiceField} from '../fields/choice.ts'

/** What was found when the links of a publication were last followed. Private; written by the command line alone. */
export const linkCheck = defineType({
  name: 'linkCheck',
  title: 'Check of links',
  type: 'document',
  icon: LinkIcon,
  readOnly: true,
  fields: [
    defineField({
      name: 'publication',
      title: 'Publication',
      type: 'reference',
      to: [{type: 'publication'}],
      weak: true,
    }),
    defineField({name: 'title', title: 'Its title', type: 'string'}),
    defineField({name: 'checkedAt', title: 'Checked', type: 'datetime'}),
    defineField({
      name: 'links',
      title: 'Links',
      type: 'array',
      of: [
        defineArrayMember({
          name: 'checkedLink',
          type: 'object',
          fields: [
            defineField({name: 'url', title: 'Address', type: 'string'}),
            choiceField({name: 'verdict', title: 'Found', values: LINK_VERDICTS}),
            defineField({name: 'detail', title: 'What was answered', type: 'string'}),
          ],
          preview: {select: {title: 'url', subtitle: 'verdict'}},
        }),
      ],
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'checkedAt'}},
})
