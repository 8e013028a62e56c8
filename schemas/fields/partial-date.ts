import {isPartialDate} from '@healing-library/content/rules/partial-date'
import {defineField} from 'sanity'

type PartialDate = {name: string; title: string; description?: string; required?: boolean; group?: string}

/** A year, a month or a day, as precise as the source knows it and no more. */
export function partialDateField({required = false, description, ...field}: PartialDate) {
  return defineField({
    ...field,
    description: [description, 'YYYY, YYYY-MM or YYYY-MM-DD, as precise as the source.']
      .filter(Boolean)
      .join(' '),
    type: 'string',
    validation: (rule) =>
      rule.custom((value) => {
        if (!value) return required ? 'Give a date.' : true
        return isPartialDate(value) || 'Write YYYY, YYYY-MM or YYYY-MM-DD.'
      }),
  })
}
