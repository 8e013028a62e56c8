import {TiersIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {citationsField} from '../fields/citations.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referencesField} from '../fields/references.ts'

/** A way in which the substance is used in care. Several stand side by side to be compared. */
export const treatmentFramework = defineType({
  name: 'treatmentFramework',
  title: 'Treatment framework',
  type: 'document',
  icon: TiersIcon,
  fields: [
    defineField({name: 'name', title: 'Name', type: 'string', validation: (rule) => rule.required().max(80)}),
    plainTextField({name: 'setting', title: 'Where it happens', required: true, maxLength: 240}),
    plainTextField({
      name: 'roleOfTherapy',
      title: 'What talking therapy does',
      required: true,
      maxLength: 300,
    }),
    plainTextField({name: 'whatItLooksLike', title: 'What it looks like', required: true, maxLength: 500}),
    referencesField({name: 'substances', title: 'Substances', to: ['substanceGuide']}),
    citationsField(),
  ],
  preview: {select: {title: 'name', subtitle: 'setting'}},
})
