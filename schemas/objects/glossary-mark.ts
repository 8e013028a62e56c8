import {BulbOutlineIcon} from '@sanity/icons'
import {defineArrayMember} from 'sanity'

import {referenceField} from '../fields/references.ts'

/** Words that a term of the glossary explains, where its own name does not stand in the text. */
export const glossaryMark = defineArrayMember({
  name: 'glossaryMark',
  title: 'Explained word',
  type: 'object',
  icon: BulbOutlineIcon,
  fields: [
    referenceField({
      name: 'term',
      title: 'Term of the glossary',
      description: 'A page marks the first use of a term by itself. Mark words that say it in another way.',
      to: ['glossaryTerm'],
      required: true,
    }),
  ],
})
