import {consentProblem} from '@healing-library/content/rules/testimonials'
import {OUTCOMES, TESTIMONIAL_KINDS} from '@healing-library/content/vocabulary'
import {CommentIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'
import {plainTextField} from '../fields/plain-text.ts'
import {slugField} from '../fields/slug.ts'

/** A story. Until consent records exist, only a story that nobody lived can be published, and it says so. */
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
    defineField({
      name: 'displayName',
      title: 'Shown as',
      description: 'Never a full name.',
      type: 'string',
      validation: (rule) => rule.required().max(60),
    }),
    defineField({
      name: 'illustrative',
      title: 'Illustrative',
      description: 'Written by the library to show what stories look like. The page says so beside it.',
      type: 'boolean',
      initialValue: false,
      validation: (rule) => rule.required().custom((illustrative) => consentProblem({illustrative}) ?? true),
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
