import 'server-only'
import type {Language} from '@healing-library/content/contracts/translation'
import {
  LANGUAGES_QUERY,
  languagesTags,
  parseLanguages,
  parseTranslatedGuides,
  parseTranslation,
  TRANSLATED_GUIDES_QUERY,
  type TranslatedGuides,
  translatedGuidesTags,
  type Translation,
  TRANSLATION_QUERY,
  translationTags,
} from '@healing-library/content/queries/translations'

import {readContent} from './read-content.ts'

/** The translation of the page of a document; null where there is none. To be called inside 'use cache'. */
export function readTranslation(id: string, language: Language): Promise<Translation | null> {
  return readContent({
    query: TRANSLATION_QUERY,
    params: {id, language},
    // Held against its source letter by letter: no marks of where its words are edited.
    ask: (client, options) => client.fetch(TRANSLATION_QUERY, {id, language}, {...options, stega: false}),
    parse: parseTranslation,
    tags: (raw) => translationTags(id, raw),
  })
}

/** The languages, besides English, in which the page of a document can be read. */
export async function loadLanguages(id: string): Promise<Language[]> {
  'use cache'
  const languages = await readContent({
    query: LANGUAGES_QUERY,
    params: {id},
    ask: (client, options) => client.fetch(LANGUAGES_QUERY, {id}, options),
    parse: parseLanguages,
    tags: () => languagesTags(id),
  })
  return languages ?? []
}

/** The guides that can be read in a language, by name. */
export async function loadTranslatedGuides(language: Language): Promise<TranslatedGuides> {
  'use cache'
  const guides = await readContent({
    query: TRANSLATED_GUIDES_QUERY,
    params: {language},
    ask: (client, options) => client.fetch(TRANSLATED_GUIDES_QUERY, {language}, options),
    parse: parseTranslatedGuides,
    tags: translatedGuidesTags,
  })
  return guides ?? []
}
