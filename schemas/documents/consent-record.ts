import {CONSENT_METHODS, CONSENT_SCOPES, CONSENT_STATES} from '@healing-library/content/vocabulary/stories'
import {LockIcon} from '@sanity/icons'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {choiceField, choiceList, choiceTitle} from '../fields/choice.ts'
import {dayField} from '../fields/day.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referenceField} from '../fields/references.ts'
import {shortTextField} from '../fields/short-text.ts'

/**
 * What a person agreed to, as 45 CFR 164.508(c) lists it. Its id begins with `consent.`: an id with a dot is never
 * public. The signed form itself is not uploaded: files of a dataset are readable by their address.
 */
export const consentRecord = defineType({
  name: 'consentRecord',
  title: 'Consent record (private)',
  type: 'document',
  icon: LockIcon,
  fields: [
    defineField({
      name: 'testimonial',
      title: 'Story',
      type: 'reference',
      to: [{type: 'testimonial'}],
      weak: true,
    }),
    shortTextField({name: 'personName', title: 'Who consents', required: true, maxLength: 120}),
    shortTextField({name: 'contact', title: 'How to reach them', maxLength: 200}),
    plainTextField({
      name: 'description',
      title: 'What is shown',
      description: 'In words that the person would recognise.',
      required: true,
      maxLength: 500,
    }),
    plainTextField({name: 'disclosedTo', title: 'To whom', required: true, maxLength: 300}),
    plainTextField({name: 'purpose', title: 'For what', required: true, maxLength: 300}),
    defineField({
      name: 'scope',
      title: 'Where it may be read',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      options: {list: choiceList(CONSENT_SCOPES)},
      validation: (rule) => rule.required().min(1).unique(),
    }),
    dayField({name: 'signedOn', title: 'Signed on', required: true}),
    choiceField({name: 'method', title: 'How', values: CONSENT_METHODS, required: true}),
    dayField({name: 'validUntil', title: 'Valid until', required: true}),
    choiceField({
      name: 'status',
      title: 'State',
      description: 'A person may withdraw at any time, and need give no reason.',
      values: CONSENT_STATES,
      required: true,
      layout: 'radio',
    }),
    dayField({name: 'withdrawnOn', title: 'Withdrawn on'}),
    referenceField({name: 'collectedBy', title: 'Collected by', to: ['person'], required: true}),
    shortTextField({
      name: 'storedAt',
      title: 'Where the signed form is kept',
      description: 'A folder or an archive number. Never upload the form here.',
      required: true,
      maxLength: 200,
    }),
    dayField({name: 'retainUntil', title: 'Keep the record until', required: true}),
  ],
  preview: {
    select: {story: 'testimonial.title', status: 'status', validUntil: 'validUntil'},
    prepare: ({story, status, validUntil}) => ({
      title: story ?? 'A story that is gone',
      subtitle: [choiceTitle(CONSENT_STATES, status), validUntil ? `until ${validUntil}` : '']
        .filter(Boolean)
        .join(' · '),
      media: LockIcon,
    }),
  },
})
