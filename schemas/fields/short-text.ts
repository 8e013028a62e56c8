import {defineField} from 'sanity'

type ShortText = {
  name: string
  title: string
  description?: string
  required?: boolean
  maxLength: number
  group?: string
}

/** One line of words: a name, a label, a heading. */
export function shortTextField({required = false, maxLength, ...field}: ShortText) {
  return defineField({
    ...field,
    type: 'string',
    validation: (rule) => (required ? rule.required().max(maxLength) : rule.max(maxLength)),
  })
}
