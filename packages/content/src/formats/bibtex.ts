import type {Publication} from '../contracts/citation.ts'
import {publicationUrl} from '../rules/identifiers.ts'
import {type AuthorName, namedAuthors} from './author-name.ts'

/** Publications as BibTeX, in UTF-8: one entry each, under a key made of its id. */
export const bibtexOf = (publications: readonly Publication[]): string =>
  publications.map((publication) => entryOf(publication)).join('\n')

function entryOf(publication: Publication): string {
  const {publisherKind, journal, publisher, volume, issue, pages, doi, pmid, studyType} = publication
  const isArticle = publisherKind === 'journal' && journal !== null
  const {year, month} = dateOf(publication)
  const url = publicationUrl(publication)
  const fields: [name: string, value: string | undefined | null][] = [
    ['author', authorsOf(publication.authors)],
    // Doubled braces keep the capitals of the title whatever the style makes of others.
    ['title', `{${escaped(publication.title)}}`],
    [
      isArticle ? 'journal' : studyType === 'regulatory' ? 'institution' : 'publisher',
      nameOf(isArticle ? journal : (publisher ?? journal)),
    ],
    ['year', year],
    ['month', month],
    ['volume', nameOf(volume)],
    ['number', nameOf(issue)],
    ['pages', nameOf(pages)?.replaceAll(/\s*[-–—]\s*/g, '--')],
    ['doi', doi === null ? undefined : verbatim(doi)],
    ['url', url === undefined ? undefined : verbatim(url)],
    ['note', pmid === null ? undefined : `PMID: ${escaped(pmid)}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  const type = isArticle ? 'article' : studyType === 'regulatory' ? 'techreport' : 'misc'
  return `@${type}{${keyOf(publication._id)},\n${lines.join(',\n')}\n}\n`
}

const keyOf = (id: string) => id.replace(/^publication-/, '').replaceAll(/[^A-Za-z0-9-]/g, '-')
const nameOf = (value: string | null) => (value === null ? undefined : escaped(value))

function authorsOf(authors: readonly string[]): string {
  const {named, hasOthers} = namedAuthors(authors)
  return [...named.map((name) => authorOf(name)), ...(hasOthers ? ['others'] : [])].join(' and ')
}

/** Braces around a name that is not in parts: otherwise its last word would be taken for the family name. */
function authorOf(author: AuthorName): string {
  if (author.kind === 'whole') return `{${escaped(author.name)}}`
  const {family, initials, suffix} = author
  return [family, ...(suffix === undefined ? [] : [suffix]), initials].map((part) => escaped(part)).join(', ')
}

function dateOf({issuedOn, year}: Publication): {year: string | undefined; month: string | undefined} {
  const [issuedYear, month] = (issuedOn ?? '').split('-')
  return {
    year: issuedYear || (year === null ? undefined : String(year)),
    month: month && String(Number(month)),
  }
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}

/** What LaTeX reads as a sign of its own is written so that it prints; all else is UTF-8, on one line. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\~^{}$&#_%]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`)
}

/** Addresses and DOIs are read letter by letter: only what would end the field goes another way. */
const verbatim = (text: string): string => text.replaceAll(/[{}\\\s]/g, encodeURIComponent)
