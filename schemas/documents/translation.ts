import {TRANSLATED_LANGUAGES, TRANSLATORS} from '@healing-library/content/vocabulary/pages'
import {TranslateIcon} from '@sanity/icons'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {choiceField, choiceTitle} from '../fields/choice.ts'
import {dayField} from '../fields/day.ts'
import {referenceField} from '../fields/references.ts'
import {shortTextField} from '../fields/short-text.ts'

/**
 * The words of one page in another language. Rows, numbers, names and sources stay in the source: what is here cannot
 * take them away or change them.
 */
export const translation = defineType({
  name: 'translation',
  title: 'Translation',
  type: 'document',
  icon: TranslateIcon,
  fields: [
    referenceField({
      name: 'translationOf',
      title: 'Page',
      to: ['substanceGuide', 'siteSettings'],
      required: true,
    }),
    choiceField({
      name: 'language',
      title: 'Language',
      values: TRANSLATED_LANGUAGES,
      required: true,
      layout: 'radio',
    }),
    choiceField({
      name: 'translatedBy',
      title: 'Translated by',
      description: 'The page says so at its top, until somebody who knows both languages has signed it off.',
      values: TRANSLATORS,
      required: true,
      layout: 'radio',
    }),
    dayField({name: 'translatedOn', title: 'Translated on', required: true}),
    shortTextField({
      name: 'sourceHash',
      title: 'Hash of the source',
      description:
        'Which words were translated: “npm run content -- translations” prints it and prepares what has changed.',
      required: true,
      maxLength: 80,
    }),
    defineField({
      name: 'passages',
      title: 'Texts',
      description:
        'One after the other as the page shows them. Spaces at the ends join a text to its neighbours.',
      type: 'array',
      of: [defineArrayMember({type: 'translatedPassage'})],
      validation: (rule) => rule.required().min(1),
    }),
  ],
  preview: {
    select: {
      title: 'translationOf.title',
      language: 'language',
      translatedBy: 'translatedBy',
      day: 'translatedOn',
    },
    prepare: ({title, language, translatedBy, day}) => ({
      title: `${title ?? 'No page yet'} (${choiceTitle(TRANSLATED_LANGUAGES, language)})`,
      subtitle: [choiceTitle(TRANSLATORS, translatedBy), day].filter(Boolean).join(' · '),
      media: TranslateIcon,
    }),
  },
})
