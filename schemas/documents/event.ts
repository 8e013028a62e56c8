import {EVENT_FORMATS} from '@healing-library/content/vocabulary/pages'
import {CalendarIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceField} from '../fields/choice.ts'
import {dayField} from '../fields/day.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referenceField} from '../fields/references.ts'
import {shortTextField} from '../fields/short-text.ts'
import {slugField} from '../fields/slug.ts'
import {timeZoneField} from '../fields/time-zone.ts'
import {webAddressField} from '../fields/web-address.ts'

/** A gathering with a beginning and an end. */
export const event = defineType({
  name: 'event',
  title: 'Event',
  type: 'document',
  icon: CalendarIcon,
  fields: [
    shortTextField({name: 'title', title: 'Title', required: true, maxLength: 160}),
    slugField({source: 'title'}),
    defineField({
      name: 'startsAt',
      title: 'Starts',
      type: 'datetime',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'endsAt',
      title: 'Ends',
      type: 'datetime',
      validation: (rule) => rule.min(rule.valueOfField('startsAt')),
    }),
    timeZoneField({required: true}),
    choiceField({name: 'format', title: 'Format', values: EVENT_FORMATS, required: true}),
    shortTextField({name: 'place', title: 'Place', maxLength: 160}),
    plainTextField({name: 'summary', title: 'What happens', required: true, maxLength: 500}),
    referenceField({name: 'organizer', title: 'Organiser', to: ['organization']}),
    webAddressField({name: 'registrationUrl', title: 'Registration'}),
    webAddressField({name: 'recordingUrl', title: 'Recording'}),
    dayField({name: 'expiresAt', title: 'No longer shown after', required: true}),
  ],
  orderings: [{name: 'starts', title: 'Next first', by: [{field: 'startsAt', direction: 'asc'}]}],
  preview: {select: {title: 'title', subtitle: 'startsAt'}},
})
