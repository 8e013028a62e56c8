import {LEGAL_ROW_MAX_AGE_DAYS} from '@healing-library/content/rules/staleness'
import {CreditCardIcon} from '@sanity/icons'
import {defineType} from 'sanity'

import {checkedOnField} from '../fields/checked-on.ts'
import {citationsField} from '../fields/citations.ts'
import {jurisdictionField} from '../fields/jurisdiction.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {shortTextField} from '../fields/short-text.ts'

/** What stands between a person and the care: where it is given, what it costs, who pays. */
export const accessNote = defineType({
  name: 'accessNote',
  title: 'Access in one country',
  type: 'object',
  icon: CreditCardIcon,
  fields: [
    jurisdictionField(),
    shortTextField({name: 'setting', title: 'Where it is given', maxLength: 200}),
    shortTextField({name: 'cost', title: 'What it costs', maxLength: 200}),
    plainTextField({name: 'coverage', title: 'Who pays', maxLength: 300}),
    plainTextField({name: 'note', title: 'Note', maxLength: 300}),
    checkedOnField({maxAgeDays: LEGAL_ROW_MAX_AGE_DAYS, what: 'the access'}),
    citationsField({required: false}),
  ],
  preview: {select: {title: 'jurisdiction', subtitle: 'cost'}},
})
