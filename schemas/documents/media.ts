import {MEDIA_KINDS} from '@healing-library/content/vocabulary/pages'
import {PlayIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'
import {citationsField} from '../fields/citations.ts'
import {dayField} from '../fields/day.ts'
import {partialDateField} from '../fields/partial-date.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {referencesField, SUBJECT_TYPES} from '../fields/references.ts'
import {shortTextField} from '../fields/short-text.ts'
import {stringsField} from '../fields/strings.ts'

/** A film, a podcast or a figure. Without its words in writing it is not shown. */
export const media = defineType({
  name: 'media',
  title: 'Film, podcast or figure',
  type: 'document',
  icon: PlayIcon,
  fields: [
    shortTextField({name: 'title', title: 'Title', required: true, maxLength: 160}),
    choiceField({name: 'kind', title: 'Kind', values: MEDIA_KINDS, required: true}),
    defineField({
      name: 'url',
      title: 'Address',
      description:
        'Where it plays; for a drawing that comes with the site, its path, such as /figures/name.svg.',
      type: 'url',
      validation: (rule) => rule.uri({scheme: ['https'], allowRelative: true}),
    }),
    defineField({name: 'image', title: 'Picture', description: 'For a figure.', type: 'guideImage'}),
    plainTextField({name: 'caption', title: 'Caption', required: true, maxLength: 300}),
    defineField({
      name: 'transcript',
      title: 'Transcript',
      description: 'What is said and what must be seen. For a figure: everything that it shows, in words.',
      type: 'clinicalText',
      validation: (rule) => rule.required(),
    }),
    stringsField({name: 'speakers', title: 'Who speaks'}),
    defineField({
      name: 'durationSeconds',
      title: 'Length in seconds',
      type: 'number',
      validation: (rule) => rule.integer().min(1),
    }),
    shortTextField({name: 'credit', title: 'Credit', maxLength: 160}),
    shortTextField({name: 'licence', title: 'Licence', maxLength: 120}),
    partialDateField({name: 'publishedOn', title: 'Published'}),
    dayField({name: 'nextReviewDue', title: 'Next review due', required: true}),
    referencesField({name: 'about', title: 'About', to: SUBJECT_TYPES}),
    citationsField({required: false}),
  ],
  preview: {
    select: {title: 'title', kind: 'kind', media: 'image'},
    prepare: ({title, kind, media}) => ({
      title,
      subtitle: choiceTitle(MEDIA_KINDS, kind),
      media: media ?? PlayIcon,
    }),
  },
})
