import {defineQuery} from 'groq'

import type {Narrows} from '../contracts/narrows.ts'
import {type Parsed, parseReduced} from '../contracts/parse-reduced.ts'
import {type SiteSettings as Contract, siteSettings} from '../contracts/site-settings.ts'
import type {SITE_SETTINGS_QUERY_RESULT} from '../sanity.types.ts'
import {documentTag, tagsForResult} from '../tags.ts'
import {HELPLINE} from './fragments.ts'

/** The one document of settings, for what stands on every page. */
export const SITE_SETTINGS_QUERY = defineQuery(`*[_type == "siteSettings" && _id == "siteSettings"][0]{
  _id,
  _type,
  title,
  tagline,
  intro,
  "disclaimer": disclaimer->text,
  "disclaimerDocument": disclaimer->{_id, _type, version, effectiveFrom},
  "helplines": helplines[]->${HELPLINE}
}`)

/** The result of SITE_SETTINGS_QUERY once it fits its contract. */
export type SiteSettings = Narrows<NonNullable<SITE_SETTINGS_QUERY_RESULT>, Contract>

/** `raw` is the result of SITE_SETTINGS_QUERY. */
export function parseSiteSettings(raw: unknown): Parsed<SiteSettings> {
  return parseReduced(siteSettings, raw)
}

/** The tags of everything that shows the settings: every page. */
export function siteSettingsTags(raw: SITE_SETTINGS_QUERY_RESULT): string[] {
  return tagsForResult(raw, [documentTag('siteSettings')])
}
