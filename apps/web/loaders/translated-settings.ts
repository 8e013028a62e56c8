import 'server-only'
import type {Language} from '@healing-library/content/contracts/translation'
import {type Helpline, parseHelplines} from '@healing-library/content/queries/helplines'
import {parseSiteSettings, type SiteSettings} from '@healing-library/content/queries/site-settings'
import {translateWhereCurrent} from '@healing-library/content/translation/translate'
import {stegaClean} from '@sanity/client/stega'

import {loadHelplines} from './helplines.ts'
import {reportProblems} from './page-cache.ts'
import {loadSiteSettings} from './site-settings.ts'
import {readTranslation} from './translations.ts'

const SETTINGS = 'siteSettings'

/** What stands on every page, in a language as far as it is translated; null where it was never filled in. */
export async function loadTranslatedSettings(language: Language): Promise<SiteSettings | null> {
  'use cache'
  const settings = await loadSiteSettings()
  const translation = await readTranslation(SETTINGS, language)
  if (settings === null || translation === null) return settings
  return reportProblems(parseSiteSettings(translateWhereCurrent(stegaClean(settings), translation.passages)))
}

/** Every helpline, in a language as far as it is translated. */
export async function loadTranslatedHelplines(
  language: Language,
): Promise<{helplines: Helpline[]; today: string}> {
  'use cache'
  const {helplines, today} = await loadHelplines()
  const translation = await readTranslation(SETTINGS, language)
  if (translation === null) return {helplines, today}
  const translated = reportProblems(
    parseHelplines(translateWhereCurrent(stegaClean(helplines), translation.passages)),
  )
  return {helplines: translated ?? helplines, today}
}
