import {FIELD_SOURCES} from '@healing-library/content/vocabulary/evidence'
import {defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'

/** What a source said of a field, and when. */
export const fieldSource = defineType({
  name: 'fieldSource',
  title: 'Source of a field',
  type: 'object',
  fields: [
    defineField({name: 'field', title: 'Field', type: 'string'}),
    choiceField({name: 'source', title: 'From', values: FIELD_SOURCES}),
    defineField({name: 'value', title: 'What it said', type: 'string'}),
    defineField({name: 'at', title: 'On', type: 'datetime'}),
  ],
  preview: {
    select: {field: 'field', source: 'source', value: 'value', at: 'at'},
    prepare: ({field, source, value, at}: Record<string, unknown>) => ({
      title: `${typeof field === 'string' ? field : 'A field'}: ${typeof value === 'string' ? value : ''}`,
      subtitle: [choiceTitle(FIELD_SOURCES, source), typeof at === 'string' ? at.slice(0, 10) : '']
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
