import {HELPLINE_MAX_AGE_DAYS} from '@healing-library/content/rules/staleness'
import {MobileDeviceIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {checkedOnField} from '../fields/checked-on.ts'
import {jurisdictionField} from '../fields/jurisdiction.ts'

export const helpline = defineType({
  name: 'helpline',
  title: 'Helpline',
  type: 'object',
  icon: MobileDeviceIcon,
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      validation: (rule) => rule.required().max(100),
    }),
    jurisdictionField(),
    defineField({
      name: 'phone',
      title: 'Number',
      description: 'As people dial it there, such as 116 123.',
      type: 'string',
      validation: (rule) =>
        rule
          .required()
          .regex(/^\+?[\d][\d\s-]*$/, {name: 'phone number'})
          .max(20),
    }),
    defineField({
      name: 'url',
      title: 'Website',
      type: 'url',
      validation: (rule) => rule.uri({scheme: ['https']}),
    }),
    defineField({
      name: 'hours',
      title: 'When somebody answers',
      description: 'With the time zone. Say so where the hours are not known.',
      type: 'string',
      validation: (rule) => rule.required().max(120),
    }),
    defineField({
      name: 'note',
      title: 'What it is for',
      type: 'string',
      validation: (rule) => rule.max(200),
    }),
    checkedOnField({maxAgeDays: HELPLINE_MAX_AGE_DAYS, what: 'the helpline'}),
  ],
  preview: {
    select: {title: 'name', jurisdiction: 'jurisdiction', phone: 'phone', checkedOn: 'checkedOn'},
    prepare: ({title, jurisdiction, phone, checkedOn}) => ({
      title,
      subtitle: [jurisdiction, phone, checkedOn ? `checked ${checkedOn}` : 'not checked']
        .filter(Boolean)
        .join(' · '),
      media: MobileDeviceIcon,
    }),
  },
})
