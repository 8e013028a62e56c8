import {RESOURCE_KINDS} from '@healing-library/content/vocabulary/pages'
import {LinkIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'
import {dayField} from '../fields/day.ts'
import {shortTextField} from '../fields/short-text.ts'
import {webAddressField} from '../fields/web-address.ts'

/** A book, a film, an organisation: something to read on that holds up no claim. */
export const resource = defineType({
  name: 'resource',
  title: 'Further reading',
  type: 'object',
  icon: LinkIcon,
  fields: [
    choiceField({name: 'kind', title: 'Kind', values: RESOURCE_KINDS, required: true}),
    shortTextField({name: 'title', title: 'Title', required: true, maxLength: 200}),
    shortTextField({name: 'creator', title: 'By', maxLength: 160}),
    defineField({
      name: 'year',
      title: 'Year',
      type: 'number',
      validation: (rule) => rule.integer().min(1800).max(2200),
    }),
    webAddressField({name: 'url', title: 'Address'}),
    shortTextField({name: 'relation', title: 'Why it is listed', maxLength: 200}),
    dayField({name: 'linkCheckedOn', title: 'Address last checked'}),
  ],
  preview: {
    select: {title: 'title', kind: 'kind', creator: 'creator'},
    prepare: ({title, kind, creator}) => ({
      title,
      subtitle: [choiceTitle(RESOURCE_KINDS, kind), creator].filter(Boolean).join(' · '),
      media: LinkIcon,
    }),
  },
})
