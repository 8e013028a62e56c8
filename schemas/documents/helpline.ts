import {HELPLINE_MAX_AGE_DAYS} from '@healing-library/content/rules/staleness'
import {HELPLINE_KINDS} from '@healing-library/content/vocabulary/pages'
import {MobileDeviceIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {checkedOnField} from '../fields/checked-on.ts'
import {choiceField} from '../fields/choice.ts'
import {jurisdictionField} from '../fields/jurisdiction.ts'
import {shortTextField} from '../fields/short-text.ts'
import {stringsField} from '../fields/strings.ts'
import {timeZoneField} from '../fields/time-zone.ts'

/** Where somebody answers. Settings say which ones stand on every page, in which order. */
export const helpline = defineType({
  name: 'helpline',
  title: 'Helpline',
  type: 'document',
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
    choiceField({name: 'kind', title: 'Kind', values: HELPLINE_KINDS, required: true}),
    shortTextField({name: 'sms', title: 'By text message', maxLength: 40}),
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
    timeZoneField(),
    stringsField({name: 'languages', title: 'Languages'}),
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
