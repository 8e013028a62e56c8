import {BulbOutlineIcon} from '@sanity/icons'
import {defineType} from 'sanity'

import {citationsField} from '../fields/citations.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referencesField} from '../fields/references.ts'
import {shortTextField} from '../fields/short-text.ts'
import {slugField} from '../fields/slug.ts'
import {stringsField} from '../fields/strings.ts'

/** A word that the library uses and explains. Jargon that no term explains is pointed out to editors. */
export const glossaryTerm = defineType({
  name: 'glossaryTerm',
  title: 'Glossary term',
  type: 'document',
  icon: BulbOutlineIcon,
  fields: [
    shortTextField({name: 'term', title: 'Term', required: true, maxLength: 80}),
    slugField({source: 'term'}),
    shortTextField({name: 'abbreviation', title: 'Abbreviation', maxLength: 20}),
    plainTextField({
      name: 'definition',
      title: 'In plain words',
      description: 'One or two sentences that stand alone.',
      required: true,
      maxLength: 300,
    }),
    plainTextField({name: 'more', title: 'More', rows: 5, maxLength: 800}),
    stringsField({name: 'synonyms', title: 'Other words for it'}),
    referencesField({name: 'related', title: 'See also', to: ['glossaryTerm']}),
    citationsField({required: false}),
  ],
  orderings: [{name: 'term', title: 'Term', by: [{field: 'term', direction: 'asc'}]}],
  preview: {select: {title: 'term', subtitle: 'definition'}},
})
