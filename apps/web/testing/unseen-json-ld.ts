import {formatPartialDate} from '@healing-library/content/rules/partial-date'

/** What somebody has before them on a page: its words without the numbers of sources, and what is behind them. */
export type Seen = {
  /** The address of the page. */
  url: string
  /** Language of the page. */
  lang: string
  text: string
  /** Every address that a link leads to, whole. */
  links: readonly string[]
  /** Every anchor. */
  ids: readonly string[]
  /** What `time` elements say for machines. */
  times: readonly string[]
}

/** Keys whose values name a kind or a thing of schema.org's own, or a node of the same data. */
const NO_WORDS = new Set(['@context', '@type', '@id', 'eventAttendanceMode', 'inDefinedTermSet'])

/** Strings of a page's JSON-LD that nobody sees there, each with its key: empty when machines are told nothing else. */
export function unseenStrings(jsonLd: unknown, seen: Seen, key = ''): string[] {
  if (NO_WORDS.has(key)) return []
  if (Array.isArray(jsonLd)) return jsonLd.flatMap((value) => unseenStrings(value, seen, key))
  if (typeof jsonLd === 'object' && jsonLd !== null) {
    return Object.entries(jsonLd).flatMap(([name, value]) => unseenStrings(value, seen, name))
  }
  if (typeof jsonLd !== 'string') return []
  return isSeen(key, jsonLd, seen) ? [] : [`${key}: ${jsonLd}`]
}

function isSeen(key: string, value: string, {url, lang, text, links, ids, times}: Seen): boolean {
  if (key === 'inLanguage') return value === lang
  if (/^https?:\/\//.test(value)) {
    const [address, anchor] = value.split('#')
    const isHere = address === url && (anchor === undefined || ids.includes(decodeURIComponent(anchor)))
    return isHere || links.includes(value) || links.includes(new URL(value).href)
  }
  if (times.includes(value)) return true
  const words = solid(text)
  return /^\d{4}(-\d\d)*$/.test(value)
    ? words.includes(solid(formatPartialDate(value))) || words.includes(solid(formatPartialDate(value, lang)))
    : value.split(/: |, |\n/).every((part) => words.includes(solid(part)))
}

/** Where a line breaks and what stands beside what is the layout's: only the letters are compared. */
const solid = (text: string): string => text.replaceAll(/\s+/g, '').toLowerCase()
