import {TranslateIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

/** One text of a page beside its translation. */
export const translatedPassage = defineType({
  name: 'translatedPassage',
  title: 'Text',
  type: 'object',
  icon: TranslateIcon,
  fields: [
    defineField({
      name: 'source',
      title: 'In the source',
      description: 'As it was when it was translated.',
      type: 'text',
      rows: 3,
      readOnly: true,
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'text',
      title: 'Translation',
      description: 'The same numbers and names, and as many lines.',
      type: 'text',
      rows: 3,
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'document',
      title: 'Document',
      type: 'string',
      readOnly: true,
      validation: (rule) => rule.required().max(200),
    }),
    defineField({
      name: 'path',
      title: 'Place',
      type: 'string',
      readOnly: true,
      validation: (rule) => rule.required().max(300),
    }),
  ],
  preview: {
    select: {text: 'text', source: 'source'},
    prepare: ({text, source}) => ({title: text, subtitle: source, media: TranslateIcon}),
  },
})
