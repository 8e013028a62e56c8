import {SAVED_TRIALS_PATH, SEARCH_PATH} from '@healing-library/content/paths'

import {environment} from '../../config.ts'

/** Everything may be read, but what has no end (searches) or is nobody else's (what a browser saved). */
export function GET(): Response {
  const lines = [
    'User-agent: *',
    'Allow: /',
    'Disallow: /api/',
    `Disallow: ${SEARCH_PATH}?`,
    `Disallow: ${SAVED_TRIALS_PATH}`,
    '',
    `Sitemap: ${environment.siteUrl}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), {headers: {'content-type': 'text/plain; charset=utf-8'}})
}
