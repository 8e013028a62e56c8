import {defineArrayMember, defineField} from 'sanity'

type Reference = {
  name: string
  title: string
  description?: string
  to: readonly string[]
  required?: boolean
  group?: string
}

/** One other document. */
export function referenceField({to, required = false, ...field}: Reference) {
  return defineField({
    ...field,
    type: 'reference',
    to: to.map((type) => ({type})),
    validation: (rule) => (required ? rule.required() : rule),
  })
}

/** Several other documents, in the order in which they are shown, none twice. */
export function referencesField({to, required = false, ...field}: Reference) {
  return defineField({
    ...field,
    type: 'array',
    of: [defineArrayMember({type: 'reference', to: to.map((type) => ({type}))})],
    validation: (rule) => (required ? rule.required().min(1).unique() : rule.unique()),
  })
}

/** What a claim, an event or an answer can be about: everything that has a page of its own. */
export const SUBJECT_TYPES = ['substanceGuide', 'modality', 'condition'] as const
