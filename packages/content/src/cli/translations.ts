import {parseArgs} from 'node:util'

import {z} from 'zod'

import {publishedId} from '../check/stored-document.ts'
import {translation} from '../contracts/translation.ts'
import {passagesOf} from '../translation/passages.ts'
import {prepare} from '../translation/prepare.ts'
import {shownPage} from '../translation/shown-page.ts'
import {sourceHash} from '../translation/source-hash.ts'
import {translationState} from '../translation/translate.ts'
import {TRANSLATED_LANGUAGES} from '../vocabulary/pages.ts'
import {CommandError} from './command-error.ts'
import type {ContentCommand} from './content-context.ts'

/** Its arguments, as the help and its errors print them. */
export const TRANSLATIONS_USAGE = 'translations [--prepare ID --language LANGUAGE]'

const TRANSLATIONS = `*[_type == "translation" && _id in path("*")] | order(_id asc){
  _id, _type, language, translatedBy, translatedOn, sourceHash,
  passages[]{_key, document, path, source, text},
  "signOffs": null,
  "source": translationOf->{_id, _type, "slug": slug.current}
}`
const source = z.object({_id: z.string(), _type: z.string(), slug: z.string().nullable()})
const stored = z.array(z.object({...translation.shape, source: source.nullable()}))

/**
 * Says of each translation whether it is of what its page says now, and of which hash that is. With --prepare it prints
 * the draft of a translation that holds every text of the page as it is now.
 */
export const translations: ContentCommand = async (args, {client, print, now}) => {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {prepare: {type: 'string'}, language: {type: 'string', default: 'es'}},
  })
  if (positionals.length > 0) throw new CommandError(`Usage: content ${TRANSLATIONS_USAGE}`, {usage: true})
  const all = stored.parse(await client.fetch<unknown>(TRANSLATIONS))
  if (values.prepare !== undefined) {
    const {language, prepare: id} = values
    if (!Object.hasOwn(TRANSLATED_LANGUAGES, language))
      throw new CommandError(`Nothing is translated into "${language}".`, {usage: true})
    const of = source.nullable().parse(
      await client.fetch<unknown>('*[_id == $id][0]{_id, _type, "slug": slug.current}', {
        id: publishedId(id),
      }),
    )
    const shown = of && (await shownPage(client, {type: of._type, slug: of.slug}))
    if (of === null || shown === null)
      throw new CommandError(`"${id}" has no page that can be translated: name a guide, or siteSettings.`)
    const old = all.find((one) => one.language === language && one.source?._id === of._id)
    print(
      JSON.stringify({
        _id: `drafts.${old?._id ?? `translation-${language}-${of._id}`}`,
        _type: 'translation',
        translationOf: {_type: 'reference', _ref: of._id},
        language,
        translatedBy: 'person',
        translatedOn: now.slice(0, 10),
        ...prepare(shown, old?.passages ?? []),
      }),
    )
    return 0
  }
  let areCurrent = true
  for (const one of all) {
    const shown = one.source && (await shownPage(client, {type: one.source._type, slug: one.source.slug}))
    const state = translationState(shown, one)
    if (state.isStale) areCurrent = false
    print(`${one._id}: ${state.isStale ? `OLD, of ${one.translatedOn}` : 'current'}`)
    if (state.isStale) print(`  The page has the hash ${sourceHash(passagesOf(shown))} now.`)
    for (const {document, path} of state.changed) print(`  changed: ${document} ${path}`)
    for (const {document, path} of state.missing) print(`  missing: ${document} ${path}`)
  }
  if (all.length === 0) print('Nothing has been translated.')
  return areCurrent ? 0 : 1
}
