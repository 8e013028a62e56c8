import {parseSiteSettings, SITE_SETTINGS_QUERY} from '@healing-library/content/queries/site-settings'
import {parseSubstanceGuide, SUBSTANCE_GUIDE_QUERY} from '@healing-library/content/queries/substance-guide'
import {parseTranslation, TRANSLATION_QUERY} from '@healing-library/content/queries/translations'
import {translate, translationState} from '@healing-library/content/translation/translate'
import {expect, test} from '@jest/globals'
import {evaluate, parse} from 'groq-js'

import {starterDocuments} from './index.ts'

const documents = starterDocuments()

async function ask(query: string, params: Record<string, unknown>): Promise<unknown> {
  const answer = await evaluate(parse(query, {params}), {dataset: documents, params})
  return answer.get()
}

async function spanishOf(id: string) {
  const {value} = parseTranslation(await ask(TRANSLATION_QUERY, {id, language: 'es'}))
  if (value === null) throw new Error(`The starter content has no Spanish for ${id}.`)
  return value
}

test('the Spanish guide says all that the English page says, of today, and says that a machine made it', async () => {
  const {value: guide} = parseSubstanceGuide(await ask(SUBSTANCE_GUIDE_QUERY, {slug: 'esketamine'}))
  const spanish = await spanishOf('guide-esketamine')
  expect(spanish.translatedBy).toBe('machine')
  expect(spanish.signOffs).toEqual([])
  expect(translationState(guide, spanish)).toEqual({isStale: false, changed: [], missing: []})
  const {value: page, problems} = parseSubstanceGuide(translate(guide, spanish.passages))
  // What somebody told in their own words is left out; nothing else is.
  expect(new Set(problems.map(({path}) => path.replace(/\d+/, 'n')))).toEqual(new Set(['testimonials[n]']))
  expect(page?.evidence.map(({_id}) => _id)).toEqual(guide?.evidence.map(({_id}) => _id))
  expect(page?.careCards.map(({citations}) => citations.length)).toEqual(
    guide?.careCards.map(({citations}) => citations.length),
  )
})

test('what stands on every page is in Spanish, too', async () => {
  const {value: settings} = parseSiteSettings(await ask(SITE_SETTINGS_QUERY, {}))
  const spanish = await spanishOf('siteSettings')
  expect(translationState(settings, spanish)).toEqual({isStale: false, changed: [], missing: []})
})
