import {UNCITED} from '@healing-library/content/rules/claims'
import {defineArrayMember, defineField} from 'sanity'

type Citations = {required?: boolean; group?: string}

/** The sources of a row. Required wherever the row says something clinical or legal. */
export function citationsField({required = true, group}: Citations = {}) {
  return defineField({
    name: 'citations',
    title: 'Sources',
    description: required
      ? 'At least one. Prefer reviews and regulators; say for each what exactly it supports.'
      : 'Where this comes from.',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'citation'})],
    validation: (rule) => (required ? rule.required().min(1).error(UNCITED) : rule),
  })
}
