import {defineArrayMember, defineField} from 'sanity'

type Strings = {name: string; title: string; description?: string; max?: number; group?: string}

/** A short list of words or sentences, none twice. */
export function stringsField({max, ...field}: Strings) {
  return defineField({
    ...field,
    type: 'array',
    of: [defineArrayMember({type: 'string'})],
    validation: (rule) => (max === undefined ? rule.unique() : rule.unique().max(max)),
  })
}
