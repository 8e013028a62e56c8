import {z} from 'zod'

import {TRANSLATED_LANGUAGES, TRANSLATORS} from '../vocabulary/pages.ts'
import {key, oneOf, rows, text} from './parts.ts'
import {signOff} from './sign-off.ts'

/** The words of a page in another language, as the page takes them. */
export const translation = z.object({
  _id: text,
  _type: z.literal('translation'),
  language: oneOf(TRANSLATED_LANGUAGES),
  translatedBy: oneOf(TRANSLATORS),
  translatedOn: z.iso.date(),
  sourceHash: text,
  // Spaces at the ends of a text join it to its neighbours: they are not trimmed.
  passages: rows(
    z.object({
      _key: key,
      document: text,
      path: text,
      source: z.string().min(1),
      text: z.string().min(1),
    }),
  ),
  signOffs: rows(signOff),
})

/** Passages by document and path. One whose `source` no longer is what stands in English is stale. */
export type Translation = z.output<typeof translation>
/** The stored code of a language into which pages are translated, as "es". */
export type Language = Translation['language']

/** A guide that can be read in another language, as lists name it. */
export const translatedGuide = z.object({
  _key: key,
  _id: text,
  _type: z.literal('translation'),
  guide: z.object({_id: text, _type: z.literal('substanceGuide'), title: text, slug: text}),
  title: text,
  deck: text,
  riskLine: text,
  translatedBy: oneOf(TRANSLATORS),
})

/** What a list in another language says of a guide; title, deck and risk line are translated. */
export type TranslatedGuide = z.output<typeof translatedGuide>
