import 'server-only'
import {
  parseSiteSettings,
  SITE_SETTINGS_QUERY,
  type SiteSettings,
  siteSettingsTags,
} from '@healing-library/content/queries/site-settings'

import {readContent} from './read-content.ts'

/** What stands on every page; null where it was never filled in. */
export async function loadSiteSettings(): Promise<SiteSettings | null> {
  'use cache'
  return await readContent({
    query: SITE_SETTINGS_QUERY,
    ask: (client, options) => client.fetch(SITE_SETTINGS_QUERY, {}, options),
    parse: parseSiteSettings,
    tags: siteSettingsTags,
  })
}
