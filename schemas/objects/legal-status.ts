import {jurisdictionName} from '@healing-library/content/rules/jurisdiction'
import {LEGAL_ROW_MAX_AGE_DAYS} from '@healing-library/content/rules/staleness'
import {EarthGlobeIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {checkedOnField} from '../fields/checked-on.ts'
import {citationsField} from '../fields/citations.ts'
import {jurisdictionField} from '../fields/jurisdiction.ts'
import {plainTextField} from '../fields/plain-text.ts'

export const legalStatus = defineType({
  name: 'legalStatus',
  title: 'Legal status',
  type: 'object',
  icon: EarthGlobeIcon,
  fields: [
    jurisdictionField(),
    defineField({
      name: 'schedule',
      title: 'Schedule or class',
      description: 'In the words of that country’s law, such as “Schedule III”.',
      type: 'string',
      validation: (rule) => rule.required().max(160),
    }),
    plainTextField({
      name: 'medicalUse',
      title: 'Medical use',
      description: 'What the law lets a clinician do there.',
      required: true,
      maxLength: 300,
    }),
    checkedOnField({maxAgeDays: LEGAL_ROW_MAX_AGE_DAYS, what: 'the legal status'}),
    plainTextField({name: 'note', title: 'Note', maxLength: 500}),
    citationsField(),
  ],
  preview: {
    select: {jurisdiction: 'jurisdiction', schedule: 'schedule', checkedOn: 'checkedOn'},
    prepare: ({jurisdiction, schedule, checkedOn}) => ({
      title:
        typeof jurisdiction === 'string' ? (jurisdictionName(jurisdiction) ?? jurisdiction) : 'No country',
      subtitle: [schedule, checkedOn ? `checked ${checkedOn}` : 'not checked'].filter(Boolean).join(' · '),
      media: EarthGlobeIcon,
    }),
  },
})
