import {CogIcon} from '@sanity/icons'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {plainTextField} from '../fields/plain-text.ts'
import {referenceField, referencesField} from '../fields/references.ts'

/** One document, with the id `siteSettings`: what stands on every page. */
export const siteSettings = defineType({
  name: 'siteSettings',
  title: 'Site settings',
  type: 'document',
  icon: CogIcon,
  groups: [
    {name: 'site', title: 'Site', default: true},
    {name: 'safety', title: 'Disclaimer and helplines'},
  ],
  fields: [
    defineField({
      name: 'title',
      title: 'Name of the library',
      type: 'string',
      group: 'site',
      validation: (rule) => rule.required().max(60),
    }),
    defineField({
      name: 'tagline',
      title: 'Tagline',
      type: 'string',
      group: 'site',
      validation: (rule) => rule.required().max(120),
    }),
    plainTextField({
      name: 'intro',
      title: 'Introduction',
      description: 'The first words of the home page.',
      rows: 5,
      required: true,
      maxLength: 600,
      group: 'site',
    }),
    defineField({
      name: 'featuredGuides',
      title: 'Guides on the home page',
      type: 'array',
      group: 'site',
      of: [defineArrayMember({type: 'reference', to: [{type: 'substanceGuide'}]})],
      validation: (rule) => rule.unique().max(6),
    }),
    referencesField({
      name: 'featuredTrialLists',
      title: 'Trial lists on the home page',
      to: ['trialList'],
      group: 'site',
    }),
    referenceField({
      name: 'disclaimer',
      title: 'Disclaimer',
      description: 'The one disclaimer of the library: every page shows exactly this.',
      to: ['disclaimer'],
      required: true,
      group: 'safety',
    }),
    referencesField({
      name: 'helplines',
      title: 'Helplines',
      description: 'On every page, in this order.',
      to: ['helpline'],
      required: true,
      group: 'safety',
    }),
  ],
  preview: {select: {title: 'title', subtitle: 'tagline'}},
})
