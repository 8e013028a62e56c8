import {environment} from '../../config.ts'
import {loadAddresses} from '../../loaders/addresses.ts'
import {FIXED_PAGES} from '../../outputs/sitemap-pages.ts'
import {MAX_ENTRIES, sitemapEntries, sitemapIndexXml} from '../../outputs/sitemap.ts'

/** The files of the sitemap: one more for every 50,000 pages. */
export async function GET(): Promise<Response> {
  const entries = sitemapEntries(FIXED_PAGES, await loadAddresses())
  const files = Math.ceil(entries.length / MAX_ENTRIES)
  const urls = Array.from({length: files}, (_, index) => `${environment.siteUrl}/sitemap/${index + 1}.xml`)
  return new Response(sitemapIndexXml(urls), {headers: {'content-type': 'application/xml; charset=utf-8'}})
}
