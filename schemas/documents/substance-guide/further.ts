import {defineArrayMember, defineField} from 'sanity'

import {referenceField, referencesField} from '../../fields/references.ts'

const group = 'further'

/** What may be read another day: words of others, our view, and where to go on. */
export const furtherFields = [
  referencesField({
    name: 'media',
    title: 'Films, podcasts, figures',
    description: 'Each says in words what it shows.',
    to: ['media'],
    group,
  }),
  defineField({
    name: 'quotes',
    title: 'Quotations',
    description: 'Words of others, with their leave.',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'quotation'})],
  }),
  defineField({
    name: 'perspectives',
    title: 'Our view',
    description: 'Opinion, set apart from what is known.',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'perspective'})],
  }),
  defineField({
    name: 'resources',
    title: 'Further reading',
    description: 'Books, films and pages that we do not answer for.',
    type: 'array',
    group,
    of: [defineArrayMember({type: 'resource'})],
  }),
  referencesField({
    name: 'related',
    title: 'Related guides',
    description: 'Chosen by staff, beside those that share a condition.',
    to: ['substanceGuide'],
    group,
  }),
  referencesField({
    name: 'training',
    title: 'Training',
    description: 'For people who want to work with it.',
    to: ['training'],
    group,
  }),
  referenceField({
    name: 'callToAction',
    title: 'Offer',
    description: 'One at most, never beside safety text.',
    to: ['callToAction'],
    group,
  }),
]
