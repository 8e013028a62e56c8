import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {publication} from '@healing-library/content/documents/publication'
import type {z} from 'zod'

import {jsonObject, type JsonObject} from '../json.ts'
import type {LiteratureRecords} from '../literature-records.ts'

type Publication = z.output<typeof publication>

/** As with the trials: data, read as a file is read, and no code of the starter is. */
const STARTER_PUBLICATIONS = join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  '..',
  'starter',
  'data',
  'publications.ndjson',
)

/**
 * What this machine knows of publications without a network: those of the starter content, and a few to try a look-up
 * with. For trying only; what people rely on is looked up at Crossref and PubMed.
 */
export function libraryLiterature(file: string = STARTER_PUBLICATIONS): LiteratureRecords {
  const held = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => publication.parse(JSON.parse(line)))
    .filter(({publisherKind}) => publisherKind === 'journal')
  return {
    works: [...held.filter(({doi}) => doi !== undefined).map(workOf), ...TO_TRY],
    summaries: held.filter(({pmid}) => pmid !== undefined).map(summaryOf),
  }
}

/** By way of JSON, which leaves out what is undefined. */
const plain = (record: unknown): JsonObject => jsonObject.parse(JSON.parse(JSON.stringify(record)))

const named = ({authors = []}: Publication) => authors.filter((name) => !/^et al\.?$/i.test(name))

function workOf(held: Publication): JsonObject {
  const {doi, title, journal, volume, issue, pages, year, issuedOn, isPreprint, nctIds} = held
  const date = issuedOn?.split('-').map(Number) ?? (year === undefined ? undefined : [year])
  return plain({
    DOI: doi,
    title: [title],
    author: isCut(held) ? undefined : named(held).map(nameParts),
    'container-title': journal === undefined ? undefined : [journal],
    issued: date && {'date-parts': [date]},
    volume,
    issue,
    page: pages,
    type: isPreprint === true ? 'posted-content' : 'journal-article',
    'clinical-trial-number': nctIds?.map((nctId) => ({'clinical-trial-number': nctId})),
  })
}

function summaryOf(held: Publication): JsonObject {
  const {pmid, doi, title, journal, volume, issue, pages, year} = held
  return plain({
    uid: pmid,
    title: `${title}.`,
    authors: isCut(held) ? undefined : named(held).map((name) => ({name, authtype: 'Author'})),
    fulljournalname: journal,
    pubdate: year === undefined ? undefined : String(year),
    volume,
    issue,
    pages,
    articleids: [
      {idtype: 'pubmed', value: pmid},
      ...(doi === undefined ? [] : [{idtype: 'doi', value: doi}]),
    ],
  })
}

/** A list of authors that was cut is not the record's. */
const isCut = (held: Publication) => named(held).length !== (held.authors ?? []).length

function nameParts(name: string) {
  const [, family, given] = /^(.+?) (\p{Lu}[\p{Lu}-]*)$/u.exec(name) ?? []
  return family === undefined ? {name} : {family, given: (given ?? '').split('').join(' ')}
}

/**
 * Records under 10.5555, Crossref's prefix for tests. The first is Crossref's own and is registered; the others are
 * made up, and say so.
 */
const TO_TRY: JsonObject[] = [
  {
    DOI: '10.5555/12345678',
    title: ['Toward a Unified Theory of High-Energy Metaphysics: Silly String Theory'],
    author: [{given: 'Josiah', family: 'Carberry'}],
    'container-title': ['Journal of Psychoceramics'],
    issued: {'date-parts': [[2008, 8, 13]]},
    volume: '5',
    issue: '11',
    page: '1-3',
    type: 'journal-article',
  },
  {
    DOI: '10.5555/healing-library.retracted',
    title: ['A made-up paper that was retracted, to try a look-up with'],
    author: [{given: 'Ada', family: 'Example'}],
    'container-title': ['Journal of Examples'],
    issued: {'date-parts': [[2024, 3]]},
    type: 'journal-article',
    'updated-by': [
      {DOI: '10.5555/healing-library.notice', type: 'retraction', updated: {'date-parts': [[2025, 1, 15]]}},
    ],
  },
]
