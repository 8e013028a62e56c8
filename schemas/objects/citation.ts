import {BookIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

/** One source for one statement. Also the annotation that marks a cited stretch of running text. */
export const citation = defineType({
  name: 'citation',
  title: 'Source',
  type: 'object',
  icon: BookIcon,
  fields: [
    defineField({
      name: 'publication',
      title: 'Publication',
      type: 'reference',
      to: [{type: 'publication'}],
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'supports',
      title: 'What it supports',
      description: 'In a few words: which part of the statement stands on this source.',
      type: 'string',
      validation: (rule) => rule.required().max(200),
    }),
    defineField({
      name: 'locator',
      title: 'Where in it',
      description: 'Page, section, table or figure, such as “table 2” or “section 5.1”.',
      type: 'string',
      validation: (rule) => rule.max(80),
    }),
  ],
  preview: {
    select: {title: 'publication.title', year: 'publication.year', supports: 'supports', locator: 'locator'},
    prepare: ({title, year, supports, locator}) => ({
      title: [title ?? 'No publication chosen', year ? `(${year})` : ''].filter(Boolean).join(' '),
      subtitle: [supports, locator].filter(Boolean).join(' · '),
      media: BookIcon,
    }),
  },
})
