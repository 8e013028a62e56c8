import {isMeshId} from '@healing-library/content/rules/identifiers'
import {CARE_LEVELS, EFFECT_VALENCES} from '@healing-library/content/vocabulary/clinical'
import {ActivityIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {shortTextField} from '../fields/short-text.ts'
import {slugField} from '../fields/slug.ts'
import {stringsField} from '../fields/strings.ts'

/** One effect under one name for all guides: the rows of guides say when and how often it comes with a substance. */
export const effectTerm = defineType({
  name: 'effectTerm',
  title: 'Effect (vocabulary)',
  type: 'document',
  icon: ActivityIcon,
  fields: [
    shortTextField({name: 'name', title: 'Name', required: true, maxLength: 100}),
    slugField({source: 'name'}),
    plainTextField({name: 'description', title: 'In plain words', required: true, maxLength: 300}),
    choiceField({
      name: 'valence',
      title: 'How people mostly see it',
      values: EFFECT_VALENCES,
      required: true,
    }),
    stringsField({name: 'synonyms', title: 'Other names'}),
    choiceField({
      name: 'careLevel',
      title: 'A severe form asks for',
      values: CARE_LEVELS,
    }),
    defineField({
      name: 'meshId',
      title: 'MeSH id',
      type: 'string',
      validation: (rule) =>
        rule.custom((id) => !id || isMeshId(id) || 'D and six or nine digits, such as D004213.'),
    }),
  ],
  orderings: [{name: 'name', title: 'Name', by: [{field: 'name', direction: 'asc'}]}],
  preview: {
    select: {title: 'name', valence: 'valence'},
    prepare: ({title, valence}) => ({
      title,
      subtitle: choiceTitle(EFFECT_VALENCES, valence),
      media: ActivityIcon,
    }),
  },
})
