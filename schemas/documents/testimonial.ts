import {
  CONSENT_SCOPES,
  CONSENT_STATES,
  OUTCOMES,
  TESTIMONIAL_KINDS,
} from '@healing-library/content/vocabulary/stories'
import {CommentIcon} from '@sanity/icons'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {choiceField, choiceList, choiceTitle} from '../fields/choice.ts'
import {dayField} from '../fields/day.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referenceField} from '../fields/references.ts'
import {shortTextField} from '../fields/short-text.ts'
import {slugField} from '../fields/slug.ts'

/**
 * A story. A real one is published only while a consent record stands; the record is private, and here stands only
 * what the public may know of it. An illustrative one was lived by nobody and says so.
 */
export const testimonial = defineType({
  name: 'testimonial',
  title: 'Story',
  type: 'document',
  icon: CommentIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      validation: (rule) => rule.required().max(100),
    }),
    slugField({source: 'title', required: false}),
    choiceField({
      name: 'kind',
      title: 'Whose story',
      values: TESTIMONIAL_KINDS,
      required: true,
      initialValue: 'patient',
      layout: 'radio',
    }),
    defineField({
      name: 'about',
      title: 'About',
      description: 'The guide under which it is shown.',
      type: 'reference',
      to: [{type: 'substanceGuide'}],
      validation: (rule) => rule.required(),
    }),
    plainTextField({
      name: 'quote',
      title: 'The story',
      description: 'First person. No names of people, places or employers; no doses.',
      rows: 8,
      required: true,
      maxLength: 1200,
    }),
    defineField({
      name: 'context',
      title: 'Setting',
      description: 'In which care it happened, such as “Clinic series with talking therapy”.',
      type: 'string',
      validation: (rule) => rule.required().max(160),
    }),
    choiceField({
      name: 'outcome',
      title: 'Outcome',
      description: 'Every guide should show more than one kind.',
      values: OUTCOMES,
      required: true,
      layout: 'radio',
    }),
    referenceField({
      name: 'typicalResult',
      title: 'What studies show',
      description: 'The claim that stands beside this outcome, so that one story is not read as the rule.',
      to: ['claim'],
    }),
    defineField({
      name: 'displayName',
      title: 'Shown as',
      description: 'Never a full name.',
      type: 'string',
      validation: (rule) => rule.required().max(60),
    }),
    shortTextField({
      name: 'credentials',
      title: 'Credentials',
      description: 'For clinicians: what can be looked up.',
      maxLength: 160,
    }),
    plainTextField({
      name: 'conflictOfInterest',
      title: 'Conflict of interest',
      description: 'For clinicians who sell what they speak of.',
      maxLength: 300,
    }),
    defineField({
      name: 'illustrative',
      title: 'Illustrative',
      description: 'Written by the library to show what stories look like. The page says so beside it.',
      type: 'boolean',
      initialValue: false,
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'consentRecordId',
      title: 'Consent record',
      description: 'The id of the private record, without “consent.”.',
      type: 'string',
      validation: (rule) => rule.regex(/^[A-Za-z0-9-]{8,64}$/, {name: 'id of a record'}),
    }),
    choiceField({name: 'consentState', title: 'Consent', values: CONSENT_STATES}),
    defineField({
      name: 'consentScope',
      title: 'Consent covers',
      type: 'array',
      of: [defineArrayMember({type: 'string'})],
      options: {list: choiceList(CONSENT_SCOPES)},
      validation: (rule) => rule.unique(),
    }),
    dayField({name: 'consentValidUntil', title: 'Consent ends'}),
    referenceField({name: 'collectedBy', title: 'Collected by', to: ['person']}),
    referenceField({
      name: 'reviewedBy',
      title: 'Read by',
      description: 'Somebody else than who collected it.',
      to: ['person'],
    }),
    dayField({
      name: 'identifiersCheckedOn',
      title: 'Checked for identifying details',
      description: 'Names, places, employers, dates by which somebody could be found.',
    }),
    defineField({
      name: 'editedForPrivacy',
      title: 'Edited for privacy',
      description: 'The page says so.',
      type: 'boolean',
    }),
  ],
  orderings: [{name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]}],
  preview: {
    select: {title: 'title', about: 'about.title', outcome: 'outcome', illustrative: 'illustrative'},
    prepare: ({title, about, outcome, illustrative}) => ({
      title,
      subtitle: [about, choiceTitle(OUTCOMES, outcome), illustrative ? 'illustrative' : '']
        .filter(Boolean)
        .join(' · '),
      media: CommentIcon,
    }),
  },
})
