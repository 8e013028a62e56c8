/** What other sites add to an address to follow whoever opens it. */
const FOLLOWS_READERS =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_hs(?:enc|mi)|mkt_tok|ved|usg|ref_src|cmpid)$/i

/** Addresses that only lead on to the one that they carry. */
const LEADS_ON: readonly {host: RegExp; parameter: string}[] = [
  {host: /^(?:www\.)?google\.[a-z.]+$/, parameter: 'q'},
  {host: /\.safelinks\.protection\.outlook\.com$/, parameter: 'url'},
  {host: /^l\.facebook\.com$/, parameter: 'u'},
]

/**
 * The address of a pasted link as it may stand on a page: https, mailto or tel, without what follows readers.
 * Undefined where the words are better off without a link: scripts, data, places inside the other page.
 */
export function cleanAddress(href: string | null): string | undefined {
  if (href === null || !URL.canParse(href.trim())) return undefined
  const url = new URL(href.trim())
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return url.href
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  const next = LEADS_ON.find(
    ({host, parameter}) => host.test(url.hostname) && url.searchParams.has(parameter),
  )
  if (next !== undefined) return cleanAddress(url.searchParams.get(next.parameter))
  url.protocol = 'https:'
  const following = Array.from(url.searchParams.keys()).filter((name) => FOLLOWS_READERS.test(name))
  for (const name of following) url.searchParams.delete(name)
  return url.href
}
