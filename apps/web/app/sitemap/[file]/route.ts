import {environment} from '../../../config.ts'
import {loadAddresses} from '../../../loaders/addresses.ts'
import {FIXED_PAGES} from '../../../outputs/sitemap-pages.ts'
import {MAX_ENTRIES, sitemapEntries, sitemapXml} from '../../../outputs/sitemap.ts'

/** One file of the sitemap, by its number. */
export async function GET(_request: Request, {params}: RouteContext<'/sitemap/[file]'>): Promise<Response> {
  const {file} = await params
  const number = Number(/^([1-9]\d{0,4})\.xml$/.exec(file)?.[1] ?? 0)
  const entries = sitemapEntries(FIXED_PAGES, await loadAddresses())
  const part = entries.slice((number - 1) * MAX_ENTRIES, number * MAX_ENTRIES)
  if (number === 0 || part.length === 0) {
    const message = 'There is no such file. /sitemap.xml names them all.'
    return Response.json({error: 'NO_SUCH_FILE', message}, {status: 404})
  }
  return new Response(sitemapXml(part, environment.siteUrl), {
    headers: {'content-type': 'application/xml; charset=utf-8'},
  })
}
