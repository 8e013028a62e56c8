import type {SanityClient} from '@sanity/client'

import {parseSiteSettings, SITE_SETTINGS_QUERY} from '../queries/site-settings.ts'
import {parseSubstanceGuide, SUBSTANCE_GUIDE_QUERY} from '../queries/substance-guide.ts'

/** What the page of a document shows, as the site reads it; null where it has no page that can be translated. */
export async function shownPage(
  client: SanityClient,
  {type, slug}: {type: string; slug: string | null},
): Promise<unknown> {
  if (type === 'siteSettings') return parseSiteSettings(await client.fetch(SITE_SETTINGS_QUERY)).value
  if (type !== 'substanceGuide' || slug === null) return null
  return parseSubstanceGuide(await client.fetch(SUBSTANCE_GUIDE_QUERY, {slug})).value
}
