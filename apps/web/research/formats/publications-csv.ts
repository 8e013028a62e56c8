import {toCsv} from '@healing-library/content/formats/csv'
import {publicationPath} from '@healing-library/content/paths'
import type {ResearchEntry} from '@healing-library/content/queries/research'
import {publicationUrl} from '@healing-library/content/rules/identifiers'
import {
  CONFIDENCES,
  READ_AS,
  RETRACTION_STATUSES,
  STUDY_TYPES,
} from '@healing-library/content/vocabulary/evidence'

import {substancesOf} from '../uses.ts'

const COLUMNS = [
  'id',
  'title',
  'authors',
  'date',
  'published_in',
  'volume',
  'issue',
  'pages',
  'doi',
  'pmid',
  'found_at',
  'study_type',
  'people_studied',
  'result',
  'preprint',
  'retraction',
  'retraction_checked_on',
  'read_as',
  'read_on',
  'record_seen_in',
  'claims',
  'substances',
  'page',
] as const

/** Every publication as a row, with the words of the pages. An empty cell is not known: above all no "not retracted". */
export const publicationsCsv = (entries: readonly ResearchEntry[], siteUrl: string): string =>
  toCsv(
    COLUMNS,
    entries.map((entry) => [
      entry._id,
      entry.title,
      entry.authors.join('; '),
      entry.issuedOn ?? entry.year,
      entry.journal ?? entry.publisher,
      entry.volume,
      entry.issue,
      entry.pages,
      entry.doi,
      entry.pmid,
      publicationUrl(entry) ?? null,
      entry.studyType === null ? null : STUDY_TYPES[entry.studyType],
      entry.sampleSize,
      entry.resultLine,
      entry.isPreprint,
      entry.retraction === null ? null : RETRACTION_STATUSES[entry.retraction],
      entry.retractionCheckedOn,
      entry.readAs === null ? null : READ_AS[entry.readAs],
      entry.readOn,
      entry.confidence === null ? null : CONFIDENCES[entry.confidence],
      entry.claims.length,
      substancesOf(entry)
        .map(({title}) => title)
        .join('; '),
      `${siteUrl}${publicationPath(entry._id)}`,
    ]),
  )
