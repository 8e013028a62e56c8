import {isPmid} from '@healing-library/content/rules/identifiers'
import {normaliseDoi} from '@healing-library/registry/publications/doi'
import {z} from 'zod'

import type {ReadFields} from './publication-row.ts'

const text = z.union([z.string(), z.number()]).transform(String).optional()
const person = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
  suffix: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
})

/** What the readers of RIS and BibTeX make of a record, as far as a publication has room for it. */
export const cslRecord = z.object({
  type: z.string().optional(),
  title: text,
  author: z.array(person).optional(),
  'container-title': text,
  /** The reader of BibTeX takes "Food and Drug Administration" for two names. */
  publisher: z
    .union([z.string(), z.array(z.string())])
    .transform((name) => (Array.isArray(name) ? name.join(' and ') : name))
    .optional(),
  issued: z.object({'date-parts': z.array(z.array(z.coerce.number())).optional()}).optional(),
  volume: text,
  issue: text,
  page: text,
  number: text,
  DOI: text,
  PMID: text,
  URL: text,
  note: text,
})

type CslRecord = z.output<typeof cslRecord>

/** The words by which our own files say that authors are missing. */
const CUT = /names only some of the authors/i
const JOURNAL = /^article(?:-journal|-magazine)?$/

/** A record as fields of a publication. `raw` is its text: some of what it says has no place in CSL. */
export function fromCsl(csl: CslRecord, raw: string): ReadFields {
  const isJournal = JOURNAL.test(csl.type ?? '') && csl['container-title'] !== undefined
  const doi = csl.DOI === undefined ? undefined : (normaliseDoi(csl.DOI) ?? csl.DOI)
  const pmid = pmidOf(csl, raw)
  const [year, month, day] = csl.issued?.['date-parts']?.[0] ?? []
  const isDated = !isJournal && year !== undefined && month !== undefined
  const fields = {
    title: oneLine(csl.title),
    authors: authorsOf(csl, raw),
    publisherKind: isJournal ? 'journal' : 'other',
    journal: isJournal ? oneLine(csl['container-title']) : undefined,
    publisher: isJournal ? undefined : oneLine(csl.publisher ?? csl['container-title']),
    year,
    issuedOn: isDated ? [year, ...[month, day].flatMap((part) => part ?? [])].map(two).join('-') : undefined,
    volume: csl.volume,
    issue: csl.issue ?? (isJournal ? csl.number : undefined),
    pages: csl.page?.replaceAll(/\s*[-–—]+\s*/g, '-'),
    doi,
    pmid,
    // The address that a DOI or PMID makes is theirs, and says nothing more.
    url: doi === undefined && pmid === undefined ? csl.URL : undefined,
  }
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
        ? []
        : [[name, value]],
    ),
  )
}

const two = (part: number) => String(part).padStart(2, '0')

const oneLine = (value: string | undefined) =>
  value
    ?.replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

function pmidOf({PMID, note}: CslRecord, raw: string): string | undefined {
  const told = PMID ?? /PMID:?\s*(\d{1,8})/i.exec(`${note ?? ''}\n${raw}`)?.[1]
  return told !== undefined && isPmid(told) ? told : undefined
}

/** As PubMed writes names; who is meant by "others" is nobody's name. */
function authorsOf({author = []}: CslRecord, raw: string): string[] {
  const names = author.flatMap((one) => nameOf(one))
  const named = names.filter((name) => !/^(?:others|et al\.?)$/i.test(name))
  return named.length < names.length || CUT.test(raw) ? [...named, 'et al.'] : named
}

function nameOf(one: z.output<typeof person>): string[] {
  const {family, given, literal, suffix} = one
  if (family === undefined) return [literal ?? given ?? ''].filter((name) => name !== '')
  const initials = (given ?? '')
    .split(/[\s.]+/)
    .map((part) => (/^\p{Lu}{2,4}$/u.test(part) ? part : part.charAt(0).toUpperCase()))
    .join('')
  return [[one['non-dropping-particle'], family, initials, suffix].filter(Boolean).join(' ')]
}
