import {ORGANIZATION_KINDS} from '@healing-library/content/vocabulary/people'
import {CaseIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'
import {jurisdictionField} from '../fields/jurisdiction.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {shortTextField} from '../fields/short-text.ts'
import {webAddressField} from '../fields/web-address.ts'

export const organization = defineType({
  name: 'organization',
  title: 'Organisation',
  type: 'document',
  icon: CaseIcon,
  fields: [
    shortTextField({name: 'name', title: 'Name', required: true, maxLength: 120}),
    choiceField({name: 'kind', title: 'Kind', values: ORGANIZATION_KINDS, required: true}),
    webAddressField({name: 'url', title: 'Website'}),
    jurisdictionField({required: false}),
    plainTextField({name: 'about', title: 'About', maxLength: 500}),
    plainTextField({
      name: 'commercialInterest',
      title: 'Commercial interest',
      description: 'What it sells or gains from what the library says.',
      maxLength: 300,
    }),
    defineField({
      name: 'isSample',
      title: 'Sample',
      type: 'boolean',
      initialValue: false,
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: {title: 'name', kind: 'kind'},
    prepare: ({title, kind}) => ({title, subtitle: choiceTitle(ORGANIZATION_KINDS, kind), media: CaseIcon}),
  },
})
