import {partialDateOf, type CrossrefWork} from '../crossref/work.ts'
import {normaliseNctId} from '../ctgov/nct-id.ts'
import {parsePubDate} from '../pubmed/pubdate.ts'
import {doiOfSummary, type PubmedSummary} from '../pubmed/summary.ts'
import {normaliseDoi} from './doi.ts'
import {sameText} from './same-text.ts'

/** An index by the name under which a field's source is stored. */
export type LiteratureSource = 'crossref' | 'pubmed'

/** A value, who says so, and what the other says where it says otherwise. */
export type Sourced<Value> = {
  value: Value
  source: LiteratureSource
  agrees?: LiteratureSource
  otherwise?: {value: Value; source: LiteratureSource}
}

/** A field that neither index tells is missing. Dates are as precise as their source; a DOI and a PMID are bare. */
export type MergedPublication = {
  title?: Sourced<string>
  authors?: Sourced<string[]>
  journal?: Sourced<string>
  year?: Sourced<number>
  issuedOn?: Sourced<string>
  volume?: Sourced<string>
  issue?: Sourced<string>
  pages?: Sourced<string>
  doi?: Sourced<string>
  pmid?: Sourced<string>
  publisher?: Sourced<string>
  isPreprint?: Sourced<boolean>
  /** Trials that the paper's record names. */
  nctIds?: Sourced<string[]>
}

/**
 * What Crossref and PubMed know of one publication, field by field, each with its source. Crossref comes first: it has
 * it from the publisher. PubMed comes first for names of authors (its form is the library's) and for its own number.
 */
export function mergePublication(work?: CrossrefWork, summary?: PubmedSummary): MergedPublication {
  const issued = {crossref: dateOfWork(work), pubmed: parsePubDate(summary?.pubdate)}
  const field = <Value>(
    crossref: Value | undefined,
    pubmed: Value | undefined,
    same: (left: Value, right: Value) => boolean,
    first: LiteratureSource = 'crossref',
  ) => sourced({crossref, pubmed}, same, first)
  const merged: MergedPublication = {
    title: field(plain(work?.title?.[0]), plain(summary?.title)?.replace(/\.$/, ''), sameText),
    authors: field(authorsOf(work), pubmedAuthors(summary), sameNames, 'pubmed'),
    journal: field(plain(work?.['container-title']?.[0]), plain(summary?.fulljournalname), sameText),
    year: field(yearOf(issued.crossref), yearOf(issued.pubmed), Object.is),
    issuedOn: field(
      issued.crossref,
      issued.pubmed,
      (left, right) => left.startsWith(right) || right.startsWith(left),
    ),
    volume: field(work?.volume, summary?.volume, Object.is),
    issue: field(work?.issue, summary?.issue, Object.is),
    pages: field(work?.page ?? work?.['article-number'], summary?.pages, samePages),
    doi: field(work && normaliseDoi(work.DOI), summary && doiOfSummary(summary), Object.is),
    pmid: field(undefined, summary?.uid, Object.is),
    publisher: field(work?.publisher, undefined, Object.is),
    isPreprint: field(
      work?.type === undefined ? undefined : work.type === 'posted-content',
      preprintOf(summary),
      Object.is,
    ),
    nctIds: field(nctIdsOf(work), undefined, Object.is),
  }
  for (const [name, value] of Object.entries(merged)) {
    if (value === undefined) Reflect.deleteProperty(merged, name)
  }
  return merged
}

function sourced<Value>(
  told: Record<LiteratureSource, Value | undefined>,
  same: (left: Value, right: Value) => boolean,
  first: LiteratureSource,
): Sourced<Value> | undefined {
  const second = first === 'crossref' ? 'pubmed' : 'crossref'
  const value = told[first]
  const other = told[second]
  if (value === undefined) return other === undefined ? undefined : {value: other, source: second}
  if (other === undefined) return {value, source: first}
  return same(value, other)
    ? {value, source: first, agrees: second}
    : {value, source: first, otherwise: {value: other, source: second}}
}

/** Titles come with markup (`<i>`, JATS) and with entities. */
function plain(text: string | undefined): string | undefined {
  const words = text
    ?.replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return words === '' ? undefined : words
}

function dateOfWork(work: CrossrefWork | undefined): string | undefined {
  return (
    partialDateOf(work?.issued) ?? partialDateOf(work?.published) ?? partialDateOf(work?.['published-online'])
  )
}

const yearOf = (date: string | undefined) => (date === undefined ? undefined : Number(date.slice(0, 4)))

/** As PubMed writes names: family name, initials without dots. */
function authorsOf(work: CrossrefWork | undefined): string[] | undefined {
  const names = work?.author?.flatMap(({given, family, name}) => {
    if (family === undefined) return name === undefined ? [] : [name]
    const initials = (given ?? '')
      .split(/[\s.-]+/)
      .map((part) => part.charAt(0).toUpperCase())
      .join('')
    return [initials === '' ? family : `${family} ${initials}`]
  })
  return names?.length ? names : undefined
}

function pubmedAuthors(summary: PubmedSummary | undefined): string[] | undefined {
  const names = summary?.authors?.map(({name}) => name).filter((name) => name !== undefined)
  return names?.length ? names : undefined
}

/** Initials are cut short here and there; the families in their order are the same people. */
function sameNames(left: readonly string[], right: readonly string[]): boolean {
  const family = (name: string | undefined) => name?.replace(/\s+[A-Z]{1,4}$/, '').toLowerCase()
  return left.length === right.length && left.every((name, index) => family(name) === family(right[index]))
}

/** PubMed shortens the last page: 2315-25 is 2315-2325. */
function samePages(left: string, right: string): boolean {
  const whole = (pages: string) => {
    const [from = '', to] = pages.split(/[-–]/)
    return to === undefined ? from : `${from}-${from.slice(0, Math.max(0, from.length - to.length))}${to}`
  }
  return whole(left) === whole(right)
}

const preprintOf = (summary: PubmedSummary | undefined) =>
  summary?.pubtype && summary.pubtype.some((type) => type.toLowerCase() === 'preprint')

function nctIdsOf(work: CrossrefWork | undefined): string[] | undefined {
  const numbers = work?.['clinical-trial-number']?.map((entry) => entry['clinical-trial-number'] ?? '')
  const ids = numbers?.map(normaliseNctId).filter((id) => id !== undefined)
  return ids?.length ? [...new Set(ids)] : undefined
}
