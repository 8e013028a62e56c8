import {isSitePath, redirectGoalProblem} from '@healing-library/content/rules/redirects'
import {TransferIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {referenceField} from '../fields/references.ts'
import {shortTextField} from '../fields/short-text.ts'

/** Where an old address leads, so that links from elsewhere keep their promise. */
export const redirect = defineType({
  name: 'redirect',
  title: 'Redirect',
  type: 'document',
  icon: TransferIcon,
  fields: [
    defineField({
      name: 'from',
      title: 'Old address',
      description: 'The path alone, such as /ketamine-therapy.',
      type: 'string',
      validation: (rule) =>
        rule
          .required()
          .custom((from) => !from || isSitePath(from) || 'A path of this site, without “?” and “#”.'),
    }),
    defineField({
      name: 'to',
      title: 'New address',
      description: 'A path of this site or a whole address. Prefer a document: its address may change.',
      type: 'string',
      validation: (rule) =>
        rule.custom((to, {document}) => redirectGoalProblem({to, target: document?.['target']}) ?? true),
    }),
    referenceField({
      name: 'target',
      title: 'Or a document',
      to: ['substanceGuide', 'modality', 'condition', 'page', 'trialList'],
    }),
    defineField({
      name: 'permanent',
      title: 'For good',
      description: 'Browsers and search engines remember it.',
      type: 'boolean',
      initialValue: true,
      validation: (rule) => rule.required(),
    }),
    shortTextField({name: 'reason', title: 'Why', maxLength: 200}),
  ],
  preview: {
    select: {from: 'from', to: 'to', target: 'target.title'},
    prepare: ({from, to, target}) => ({
      title: from,
      subtitle: `→ ${target ?? to ?? '?'}`,
      media: TransferIcon,
    }),
  },
})
