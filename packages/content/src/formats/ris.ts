import type {Publication} from '../contracts/citation.ts'
import {publicationUrl} from '../rules/identifiers.ts'
import {type AuthorName, namedAuthors} from './author-name.ts'

/** Publications as RIS: a tag a line, lines that end as the format asks, an empty one between records. */
export const risOf = (publications: readonly Publication[]): string =>
  publications.map((publication) => recordOf(publication)).join('\r\n')

function recordOf(publication: Publication): string {
  const {title, journal, publisher, publisherKind, volume, issue, doi, pmid, _id} = publication
  const {named, hasOthers} = namedAuthors(publication.authors)
  const [first, last] = (publication.pages ?? '').split(/\s*[-–—]\s*/)
  const date = publication.issuedOn ?? (publication.year === null ? '' : String(publication.year))
  const tags: [tag: string, value: string | null | undefined][] = [
    ['TY', typeOf(publication)],
    ['ID', _id],
    ...named.map((name): [string, string] => ['AU', authorOf(name)]),
    ['TI', title],
    [publisherKind === 'journal' ? 'JO' : 'PB', publisherKind === 'journal' ? journal : publisher],
    ['PY', date.slice(0, 4)],
    // Year, month and day between slashes, which stand even where a part is not known.
    ['DA', date === '' ? '' : [...date.split('-'), '', ''].slice(0, 3).join('/')],
    ['VL', volume],
    ['IS', issue],
    ['SP', first],
    ['EP', last],
    ['DO', doi],
    ['AN', pmid === null ? '' : `PMID: ${pmid}`],
    ['UR', publicationUrl(publication)],
    ['N1', hasOthers ? 'The record names only some of the authors.' : ''],
  ]
  const lines = tags.flatMap(([tag, value]) => {
    const text = oneLine(value ?? '')
    return text === '' ? [] : [`${tag}  - ${text}\r\n`]
  })
  return `${lines.join('')}ER  - \r\n`
}

function typeOf({publisherKind, studyType}: Publication): string {
  if (publisherKind === 'journal') return 'JOUR'
  return studyType === 'regulatory' ? 'RPRT' : 'GEN'
}

function authorOf(author: AuthorName): string {
  if (author.kind === 'whole') return author.name
  const {family, initials, suffix} = author
  return [family, initials, ...(suffix === undefined ? [] : [suffix])].join(', ')
}

/** A line break inside a value would begin a new tag. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
