import {defineField} from 'sanity'

type Day = {name: string; title: string; description?: string; required?: boolean; group?: string}

/** A day of the calendar, YYYY-MM-DD. */
export function dayField({required = false, ...field}: Day) {
  return defineField({
    ...field,
    type: 'date',
    validation: (rule) => (required ? rule.required() : rule),
  })
}
