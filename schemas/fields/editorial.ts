import {dayField} from './day.ts'
import {referenceField, referencesField} from './references.ts'
import {shortTextField} from './short-text.ts'

/** Who answers for a page, when they cannot, and what changed last: none of it is needed to publish. */
export const stewardFields = (group?: string) => [
  referenceField({
    name: 'owner',
    title: 'Owner',
    description: 'Who is asked when a review is due.',
    to: ['person'],
    group,
  }),
  referenceField({
    name: 'deputy',
    title: 'Deputy',
    description: 'Who is asked when the owner has left.',
    to: ['person'],
    group,
  }),
  shortTextField({
    name: 'changeNote',
    title: 'What changed',
    description: 'One line on the last change of content, for visitors.',
    maxLength: 200,
    group,
  }),
]

/** Who wrote it and when: the dates never stand for one another, and the day of review comes from sign-offs. */
export const editorialFields = (group?: string) => [
  referencesField({name: 'authors', title: 'Authors', to: ['person'], required: true, group}),
  dayField({name: 'firstPublished', title: 'First published', required: true, group}),
  dayField({
    name: 'contentUpdated',
    title: 'Content updated',
    description: 'Changes when the content does, not for a comma.',
    required: true,
    group,
  }),
  dayField({name: 'nextReviewDue', title: 'Next review due', required: true, group}),
  ...stewardFields(group),
]
