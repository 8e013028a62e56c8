import {jurisdictionName} from '@healing-library/content/rules/jurisdiction'
import {LEGAL_ROW_MAX_AGE_DAYS} from '@healing-library/content/rules/staleness'
import {CONFIDENCES} from '@healing-library/content/vocabulary/evidence'
import {EarthGlobeIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {checkedOnField} from '../fields/checked-on.ts'
import {choiceField} from '../fields/choice.ts'
import {citationsField} from '../fields/citations.ts'
import {jurisdictionField} from '../fields/jurisdiction.ts'
import {partialDateField} from '../fields/partial-date.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referenceField} from '../fields/references.ts'
import {shortTextField} from '../fields/short-text.ts'

/** What the law of one country says of one substance, with the day on which somebody looked. */
export const legalStatus = defineType({
  name: 'legalStatus',
  title: 'Legal status',
  type: 'document',
  icon: EarthGlobeIcon,
  fields: [
    referenceField({name: 'substance', title: 'Substance', to: ['substanceGuide'], required: true}),
    jurisdictionField(),
    shortTextField({name: 'region', title: 'State or region', maxLength: 80}),
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
    partialDateField({name: 'since', title: 'Since'}),
    checkedOnField({maxAgeDays: LEGAL_ROW_MAX_AGE_DAYS, what: 'the legal status'}),
    plainTextField({name: 'note', title: 'Note', maxLength: 500}),
    choiceField({
      name: 'confidence',
      title: 'How well it was checked',
      description: 'What was seen in one source only is shown as awaiting review.',
      values: CONFIDENCES,
    }),
    citationsField(),
  ],
  preview: {
    select: {
      substance: 'substance.title',
      jurisdiction: 'jurisdiction',
      schedule: 'schedule',
      checkedOn: 'checkedOn',
    },
    prepare: ({substance, jurisdiction, schedule, checkedOn}) => ({
      title: [
        substance ?? 'No substance',
        typeof jurisdiction === 'string' ? (jurisdictionName(jurisdiction) ?? jurisdiction) : 'no country',
      ].join(', '),
      subtitle: [schedule, checkedOn ? `checked ${checkedOn}` : 'not checked'].filter(Boolean).join(' · '),
      media: EarthGlobeIcon,
    }),
  },
})
