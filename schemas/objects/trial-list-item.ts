import {BarChartIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {plainTextField} from '../fields/plain-text.ts'
import {referenceField} from '../fields/references.ts'

const trial = referenceField({name: 'trial', title: 'Trial', to: ['clinicalTrial'], required: true})

export const trialListItem = defineType({
  name: 'trialListItem',
  title: 'Trial on the list',
  type: 'object',
  icon: BarChartIcon,
  fields: [
    trial,
    plainTextField({name: 'note', title: 'Our note', maxLength: 300}),
    defineField({name: 'pinned', title: 'Stands first', type: 'boolean'}),
  ],
  preview: {select: {title: 'trial.briefTitle', subtitle: 'note'}},
})

/** A trial that the rule would let in and that was left out, so that nobody puts it back unawares. */
export const trialExclusion = defineType({
  name: 'trialExclusion',
  title: 'Trial left out',
  type: 'object',
  icon: BarChartIcon,
  fields: [trial, plainTextField({name: 'reason', title: 'Reason', required: true, maxLength: 300})],
  preview: {select: {title: 'trial.briefTitle', subtitle: 'reason'}},
})
