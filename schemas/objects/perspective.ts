import {CommentIcon} from '@sanity/icons'
import {defineType} from 'sanity'

import {plainTextField} from '../fields/plain-text.ts'
import {referenceField} from '../fields/references.ts'
import {shortTextField} from '../fields/short-text.ts'

/** What an organisation thinks. The page sets it apart from what is known, and says whose view it is. */
export const perspective = defineType({
  name: 'perspective',
  title: 'Our view',
  type: 'object',
  icon: CommentIcon,
  fields: [
    shortTextField({name: 'heading', title: 'Heading', required: true, maxLength: 100}),
    plainTextField({name: 'body', title: 'The view', rows: 6, required: true, maxLength: 800}),
    referenceField({name: 'organization', title: 'Whose view', to: ['organization']}),
  ],
  preview: {select: {title: 'heading', subtitle: 'body'}},
})
