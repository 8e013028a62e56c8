import {QUOTE_PERMISSIONS} from '@healing-library/content/vocabulary/pages'
import {BlockquoteIcon} from '@sanity/icons'
import {defineType} from 'sanity'

import {choiceField} from '../fields/choice.ts'
import {citationsField} from '../fields/citations.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {shortTextField} from '../fields/short-text.ts'

/** Somebody's own words, with who said them, where, and by which right they stand here. */
export const quotation = defineType({
  name: 'quotation',
  title: 'Quotation',
  type: 'object',
  icon: BlockquoteIcon,
  fields: [
    plainTextField({name: 'text', title: 'Words', required: true, maxLength: 600}),
    shortTextField({name: 'speaker', title: 'Who', required: true, maxLength: 120}),
    shortTextField({name: 'credentials', title: 'Credentials', maxLength: 160}),
    shortTextField({name: 'source', title: 'Where it was said', required: true, maxLength: 200}),
    choiceField({
      name: 'permission',
      title: 'By which right',
      values: QUOTE_PERMISSIONS,
      required: true,
    }),
    citationsField({required: false}),
  ],
  preview: {select: {title: 'text', subtitle: 'speaker'}},
})
