import {CERTAINTIES} from '@healing-library/content/vocabulary/evidence'
import {TargetIcon} from '@sanity/icons'
import {defineType} from 'sanity'

import {choiceField} from '../fields/choice.ts'
import {citationsField} from '../fields/citations.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {shortTextField} from '../fields/short-text.ts'

/** Where in the body it acts, as far as that is known. */
export const pharmacologyTarget = defineType({
  name: 'pharmacologyTarget',
  title: 'Target in the body',
  type: 'object',
  icon: TargetIcon,
  fields: [
    shortTextField({name: 'target', title: 'Target', required: true, maxLength: 120}),
    shortTextField({name: 'action', title: 'What it does there', required: true, maxLength: 200}),
    plainTextField({name: 'note', title: 'In plain words', maxLength: 300}),
    choiceField({name: 'certainty', title: 'Certainty', values: CERTAINTIES}),
    citationsField(),
  ],
  preview: {select: {title: 'target', subtitle: 'action'}},
})
