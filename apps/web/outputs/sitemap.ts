import {documentPath} from '@healing-library/content/paths'
import type {Addressed} from '@healing-library/content/queries/addresses'

/** An address of the site, and the day or instant of its last change where content tells one. */
export type SitemapEntry = {path: string; lastModified?: string | undefined}

/** What the protocol allows in one file (https://www.sitemaps.org/protocol.html). */
export const MAX_ENTRIES = 50_000

/** Pages that stand whatever the content is; `types` are those of which each shows a list. */
export type FixedPage = {path: string; types?: readonly Addressed['_type'][]}

/** Every address once: a page of many documents changed when the last of them did. */
export function sitemapEntries(fixed: readonly FixedPage[], addressed: readonly Addressed[]): SitemapEntry[] {
  const lastOfType = new Map<string, string>()
  const entries = new Map<string, SitemapEntry>()
  const add = (entry: SitemapEntry) => {
    const known = entries.get(entry.path)?.lastModified
    entries.set(entry.path, {...entry, lastModified: latest(known, entry.lastModified)})
  }
  for (const {_type, _updatedAt} of addressed) {
    lastOfType.set(_type, latest(lastOfType.get(_type), _updatedAt) ?? _updatedAt)
  }
  for (const {path, types = []} of fixed) {
    add({path, lastModified: types.map((type) => lastOfType.get(type)).reduce(latest, undefined)})
  }
  for (const document of addressed) {
    const path = documentPath(document)
    if (path !== undefined) add({path, lastModified: document._updatedAt})
  }
  return [...entries.values()]
}

/** ISO instants of one form are in order as text. */
const latest = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || (other !== undefined && other > one) ? other : one

export function sitemapXml(entries: readonly SitemapEntry[], siteUrl: string): string {
  return xml(
    'urlset',
    entries.map(
      ({path, lastModified}) =>
        `<url><loc>${escape(siteUrl + path)}</loc>${
          lastModified === undefined ? '' : `<lastmod>${escape(lastModified)}</lastmod>`
        }</url>`,
    ),
  )
}

/** The files of a sitemap that may be too long for one. */
export function sitemapIndexXml(fileUrls: readonly string[]): string {
  return xml(
    'sitemapindex',
    fileUrls.map((url) => `<sitemap><loc>${escape(url)}</loc></sitemap>`),
  )
}

const xml = (element: string, rows: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...rows,
    `</${element}>\n`,
  ].join('\n')

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)
