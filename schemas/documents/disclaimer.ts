import {disclaimerProblem} from '@healing-library/content/rules/disclaimer'
import {InfoOutlineIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {dayField} from '../fields/day.ts'
import {shortTextField} from '../fields/short-text.ts'

/** The governed words that pages place by template and nobody types anew. */
export const disclaimer = defineType({
  name: 'disclaimer',
  title: 'Disclaimer',
  type: 'document',
  icon: InfoOutlineIcon,
  fields: [
    shortTextField({name: 'title', title: 'Name, for editors', required: true, maxLength: 80}),
    defineField({
      name: 'text',
      title: 'Text',
      description: 'Must say that the library does not replace the advice of a professional.',
      type: 'text',
      rows: 6,
      validation: (rule) =>
        rule.required().custom((value) => (value ? (disclaimerProblem(value) ?? true) : true)),
    }),
    shortTextField({
      name: 'version',
      title: 'Version',
      description: 'Raise it with every change of the words.',
      required: true,
      maxLength: 20,
    }),
    dayField({name: 'effectiveFrom', title: 'In force from', required: true}),
  ],
  preview: {
    select: {title: 'title', version: 'version', from: 'effectiveFrom'},
    prepare: ({title, version, from}) => ({
      title,
      subtitle: [version ? `version ${version}` : '', from].filter(Boolean).join(' · '),
      media: InfoOutlineIcon,
    }),
  },
})
