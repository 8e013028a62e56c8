import 'server-only'
import {
  parseSiteSettings,
  SITE_SETTINGS_QUERY,
  type SiteSettings,
  siteSettingsTags,
} from '@healing-library/content/queries/site-settings'

import {client, keptResults, UNCACHED} from './content-lake.ts'
import {cachePage, reportProblems} from './page-cache.ts'

/** What stands on every page; null where it was never filled in. */
export async function loadSiteSettings(): Promise<SiteSettings | null> {
  'use cache'
  const {result, isKept} = await keptResults.read(SITE_SETTINGS_QUERY, () =>
    client.fetch(SITE_SETTINGS_QUERY, {}, UNCACHED),
  )
  cachePage({tags: siteSettingsTags(result), isKept})
  return reportProblems(parseSiteSettings(result))
}
