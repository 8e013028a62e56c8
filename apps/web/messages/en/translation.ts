import {formatsFor} from '../formats.ts'
import type {Wording} from '../locale.ts'

/** What pages in other languages say about themselves, and how to get from one language to another. */
export const translation = {
  formats: formatsFor('en-GB'),
  switchLabel: 'Language',
  /** Said in this language, on the page in another. */
  readGuide: 'Read this guide in English',
  notice: {
    machine: {
      title: 'Translated by a machine',
      text: 'A machine translated this page on the day below. Nobody who knows both languages has checked it. If something matters to your health, read the English page with somebody who can help.',
    },
    person: {
      title: 'Translated, not yet signed off',
      text: 'A person translated this page on the day below. Nobody has yet held it against the English page and signed it.',
    },
    signed: {
      title: 'The translation was signed off',
      text: 'Somebody who knows both languages held this text against the English page.',
    },
    translatedOn: 'Translated on',
    source: 'The English page',
    stale: {
      title: 'The English page has changed since',
      text: (date: string) =>
        `This translation is of ${date}. What the English page says now is not all in it.`,
      changed: 'Changed in English; here the old words stand:',
      missing: 'Only in English so far; left out here:',
      safety:
        'Warnings are among what changed. Do not rely on this translation for your safety: read the English page, or ask a doctor or a pharmacist.',
      other: 'The beginning of the page',
    },
  },
  home: {
    description: 'Guides that can be read in this language, and help now.',
    guides: 'Guides in this language',
    english: 'Everything else is in English so far',
    englishLead: 'These parts of the library have not been translated yet.',
    openLibrary: 'Open the library',
  },
  library: {
    title: 'Library',
    description: 'Every guide of the library; those that can be read in this language come first.',
    translated: 'In this language',
    machine: 'Translated by a machine',
    person: 'Translated by a person',
    english: 'In English so far',
    none: 'No guide has been translated yet.',
    noneElse: 'Every guide of the library has been translated.',
  },
  inEnglish: 'in English',
} as const

export type TranslationWords = Wording<typeof translation>
