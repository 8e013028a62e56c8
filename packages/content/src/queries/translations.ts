import {defineQuery} from 'groq'
import {z} from 'zod'

import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import {oneOf} from '../contracts/parts.ts'
import {
  type Language,
  type Translation as Contract,
  translatedGuide,
  type TranslatedGuide as GuideContract,
  translation,
} from '../contracts/translation.ts'
import type {TRANSLATED_GUIDES_QUERY_RESULT, TRANSLATION_QUERY_RESULT} from '../sanity.types.ts'
import {aboutTag, listTag, tagsForResult} from '../tags.ts'
import {TRANSLATED_LANGUAGES} from '../vocabulary/pages.ts'
import {SIGN_OFF} from './fragments.ts'

/** The translation of the page of one document into a language. */
export const TRANSLATION_QUERY = defineQuery(`*[
  _type == "translation" && language == $language && translationOf._ref == $id
] | order(_id asc)[0]{
  _id,
  _type,
  language,
  translatedBy,
  translatedOn,
  sourceHash,
  passages[]{_key, document, path, source, text},
  "signOffs": *[_type == "signOff" && subject._ref == ^._id] | order(signedOn desc)${SIGN_OFF}
}`)

/** The result of TRANSLATION_QUERY once it fits its contract. */
export type Translation = Narrows<NonNullable<TRANSLATION_QUERY_RESULT>, Contract>

/** `raw` is the result of TRANSLATION_QUERY; null where there is no such translation. */
export function parseTranslation(raw: unknown): Parsed<Translation> {
  return parseReduced(translation, raw)
}

/** Whoever shows a document in another language wakes when a translation of it comes, changes or goes; or is signed. */
export function translationTags(id: string, raw: TRANSLATION_QUERY_RESULT): string[] {
  const ofDocument = aboutTag(id, 'translation')
  return raw === null ? [ofDocument] : tagsForResult(raw, [ofDocument, aboutTag(raw._id, 'signOff')])
}

/** The languages into which the page of a document is translated. */
export const LANGUAGES_QUERY = defineQuery(
  `array::unique(*[_type == "translation" && translationOf._ref == $id].language)`,
)

const languages = z.array(oneOf(TRANSLATED_LANGUAGES))

/** `raw` is the result of LANGUAGES_QUERY. */
export function parseLanguages(raw: unknown): Parsed<Language[]> {
  return parseReduced(languages, raw)
}

/** `id` is of the document whose page is translated. */
export const languagesTags = (id: string): string[] => [aboutTag(id, 'translation')]

/** The slugs of the guides that can be read in a language: the ends of their addresses. */
export const TRANSLATED_SLUGS_QUERY = defineQuery(`*[
  _type == "translation"
  && language == $language
  && translationOf->_type == "substanceGuide"
  && defined(translationOf->slug.current)
] | order(translationOf->slug.current asc){"slug": translationOf->slug.current}`)

const WORDS_OF_GUIDE = 'passages[document == ^.translationOf._ref && path =='

/** The guides that can be read in a language, with their names and first words in it. */
export const TRANSLATED_GUIDES_QUERY = defineQuery(`*[
  _type == "translation"
  && language == $language
  && translationOf->_type == "substanceGuide"
  && defined(translationOf->slug.current)
] | order(lower(translationOf->title) asc){
  "_key": _id,
  _id,
  _type,
  "guide": translationOf->{_id, _type, title, "slug": slug.current},
  "title": ${WORDS_OF_GUIDE} "title"][0].text,
  "deck": ${WORDS_OF_GUIDE} "deck"][0].text,
  "riskLine": ${WORDS_OF_GUIDE} "riskLine"][0].text,
  translatedBy
}`)

const translatedGuides = z.array(translatedGuide)

/**
 * The result of TRANSLATED_GUIDES_QUERY once it fits its contract; a guide whose first words lack a translation is not
 * among them.
 */
export type TranslatedGuides = Narrows<TRANSLATED_GUIDES_QUERY_RESULT, GuideContract[]>

/** `raw` is the result of TRANSLATED_GUIDES_QUERY. */
export function parseTranslatedGuides(raw: unknown): Parsed<TranslatedGuides> {
  return parseReduced(translatedGuides, raw)
}

/** The tags of a page that lists what can be read in a language. */
export function translatedGuidesTags(raw: TRANSLATED_GUIDES_QUERY_RESULT): string[] {
  return tagsForResult(raw, [listTag('translation')])
}
