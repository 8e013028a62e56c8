import {defineField} from 'sanity'

type WebAddress = {name: string; title: string; description?: string; required?: boolean; group?: string}

/** An address that a visitor follows: https only. */
export function webAddressField({required = false, ...field}: WebAddress) {
  return defineField({
    ...field,
    type: 'url',
    validation: (rule) => (required ? rule.required() : rule).uri({scheme: ['https']}),
  })
}
