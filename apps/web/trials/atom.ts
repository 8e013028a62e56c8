/** What a feed says: RFC 4287, and no more of it than is needed. */
export type AtomEntry = {
  /** Never changes: the address of what it is about, with its key. */
  id: string
  url: string
  title: string
  updated: string
  summary: string
}

export type AtomFeed = {
  id: string
  title: string
  selfUrl: string
  pageUrl: string
  rights: string
  entries: readonly AtomEntry[]
}

/** A feed without entries has no date of its own: this one says so. */
const NEVER = '1970-01-01T00:00:00Z'

export function atomXml({id, title, selfUrl, pageUrl, rights, entries}: AtomFeed): string {
  const updated = entries
    .map((entry) => entry.updated)
    .reduce((left, right) => (left > right ? left : right), NEVER)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${escape(id)}</id>`,
    `<title>${escape(title)}</title>`,
    `<updated>${escape(updated)}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escape(selfUrl)}"/>`,
    `<link rel="alternate" type="text/html" href="${escape(pageUrl)}"/>`,
    '<author><name>Healing Library</name></author>',
    `<rights>${escape(rights)}</rights>`,
    ...entries.map(entryXml),
    '</feed>\n',
  ].join('\n')
}

const entryXml = ({id, url, title, updated, summary}: AtomEntry): string =>
  [
    '<entry>',
    `<id>${escape(id)}</id>`,
    `<title>${escape(title)}</title>`,
    `<updated>${escape(updated)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escape(url)}"/>`,
    `<summary>${escape(summary)}</summary>`,
    '</entry>',
  ].join('\n')

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/** XML 1.0 has no place for most control characters, not even escaped. */
const escape = (text: string): string =>
  text.replaceAll(/[^\P{Cc}\t\n\r]/gu, '').replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
