import {atOnce} from './at-once.ts'

/** What the site answered at an address, whichever way it was asked. */
export type Output = {address: string; text: string}

const MOST_OUTPUTS = 3000
const AT_ONCE = 4
/** Lists with filters in the address have no end: a few of each are enough. */
const QUERIES_A_PATH = 4
/** Scripts and fonts of the build, and pictures: the same for every content. */
const BUILT = /^\/_next\/(?:static|image)/

/** Addresses that other sites, feed readers and search engines try without being led there. */
const UNLED = ['/robots.txt', '/sitemap.xml', '/feed.xml', '/manifest.webmanifest']

/**
 * Everything that an anonymous visitor gets from the site: follows every address that any answer holds, from the home
 * page and from every route of the build on. Pages are asked for twice, as a document and as what the client's router
 * loads. Nothing here knows the site's pages: a new one is found by its link or by its route.
 */
export async function crawl(siteUrl: string, routes: readonly string[]): Promise<Output[]> {
  let round = ['/', ...UNLED, ...routes.filter((route) => !route.includes('['))]
  const seen = new Set(round)
  const queriesOf = new Map<string, number>()
  const outputs: Output[] = []
  while (round.length > 0) {
    const answers = (await atOnce(round, AT_ONCE, (address) => outputsOf(address, siteUrl))).flat()
    outputs.push(...answers)
    if (outputs.length > MOST_OUTPUTS) throw new Error(`The site has more than ${MOST_OUTPUTS} outputs.`)
    const found = answers.flatMap(({text}) => addressesIn(text, siteUrl))
    round = found.filter((address) => {
      if (seen.has(address) || BUILT.test(address)) return false
      seen.add(address)
      const [path = '', query] = address.split('?')
      if (query === undefined) return true
      const queries = (queriesOf.get(path) ?? 0) + 1
      queriesOf.set(path, queries)
      return queries <= QUERIES_A_PATH
    })
  }
  return outputs
}

async function outputsOf(address: string, siteUrl: string): Promise<Output[]> {
  const outputs: Output[] = []
  for (const asRouter of [false, true]) {
    const response = await ask(new URL(address, siteUrl), asRouter)
    const text = [response.headers.get('location') ?? '', await response.text()].join('\n')
    outputs.push({address: `${address}${asRouter ? ' (router)' : ''} ${response.status}`, text})
  }
  return outputs
}

/** As a document, or as the client's router asks; Next sends the router on to an address with a hash of its headers. */
async function ask(url: URL, asRouter: boolean): Promise<Response> {
  if (!asRouter) return fetch(url, {redirect: 'manual'})
  const headers = {RSC: '1'}
  const response = await fetch(url, {headers, redirect: 'manual'})
  const hashed = URL.parse(response.headers.get('location') ?? '', url)
  return hashed?.searchParams.has('_rsc') === true ? fetch(hashed, {headers, redirect: 'manual'}) : response
}

/** Routes of the build at which no address arrived. */
export function routesWithoutOutput(routes: readonly string[], outputs: readonly Output[]): string[] {
  const paths = outputs.map(({address}) => address.split(/[ ?]/)[0] ?? '')
  return routes.filter((route) => {
    const pattern = new RegExp(
      `^${route.replaceAll(/\[\[?\.{3}[^\]]+\]?\]/g, '.+').replaceAll(/\[[^\]]+\]/g, '[^/]+')}$`,
    )
    return !paths.some((path) => pattern.test(path))
  })
}

/** Paths of this site in HTML, XML or JSON, with their query and without what stands after `#`. */
function addressesIn(text: string, siteUrl: string): string[] {
  const found = new Set<string>()
  for (const [, quoted, located] of text.matchAll(
    /["'](\/[^"'<>\\\s]*|https?:[^"'<>\\\s]+)["']|<loc>([^<]+)/g,
  )) {
    const url = URL.parse((quoted ?? located ?? '').replaceAll('&amp;', '&'), siteUrl)
    if (url !== null && url.origin === new URL(siteUrl).origin) found.add(url.pathname + url.search)
  }
  return [...found]
}
