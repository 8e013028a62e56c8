import {DATA_PATH, FEED_PATH, guidePath, HELP_PATH} from '@healing-library/content/paths'

import type {LlmsWords} from '../messages/en/llms.ts'
import type {SiteWords} from '../messages/en/site.ts'
import {PART_PATHS, type SitePart} from '../views/site/site-parts.ts'

const PARTS: readonly SitePart[] = [
  'library',
  'conditions',
  'treatments',
  'interactions',
  'trials',
  'research',
  'glossary',
  'help',
  'policy',
]

/** The text of /llms.txt (llmstxt.org): a title, what this is, rules, and links in lists. */
export function llmsText(
  {name, guides}: {name: string; guides: readonly {title: string; slug: string; deck: string | null}[]},
  {siteUrl, words, parts}: {siteUrl: string; words: LlmsWords; parts: SiteWords['parts']},
): string {
  const link = (title: string, path: string, note?: string | null) =>
    `- [${linkWords(title)}](${siteUrl}${path})${note ? `: ${oneLine(note)}` : ''}`
  return [
    `# ${oneLine(name)}`,
    `> ${words.summary}`,
    words.danger(siteUrl + HELP_PATH),
    section(
      words.rulesTitle,
      words.rules.map((rule) => `- ${rule}`),
    ),
    section(
      words.guidesTitle,
      guides.map(({title, slug, deck}) => link(title, guidePath(slug), deck)),
    ),
    section(
      words.partsTitle,
      PARTS.map((part) => link(parts[part], PART_PATHS[part])),
    ),
    section(words.dataTitle, [
      link(parts.data, DATA_PATH, words.data),
      link('sitemap.xml', '/sitemap.xml', words.sitemap),
      link('feed.atom', FEED_PATH, words.feed),
    ]),
  ].join('\n\n')
}

/** A text of content stays one line of the list: it begins no heading, and no rule of its own. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
/** And its brackets end no link. */
const linkWords = (text: string): string => oneLine(text).replaceAll(/[[\]\\]/g, String.raw`\$&`)

const section = (title: string, lines: readonly string[]): string => [`## ${title}`, '', ...lines].join('\n')
