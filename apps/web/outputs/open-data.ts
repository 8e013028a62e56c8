import {OPEN_DATA, OPEN_DATA_VERSION, type OpenDataSet} from '@healing-library/content/contracts/open-data'
import {toCsv} from '@healing-library/content/formats/csv'
import type {OpenDataRows} from '@healing-library/content/queries/open-data'
import {z} from 'zod'

import {exportedTrial, type ExportedTrial} from '../trials/export-trials.ts'

const SCHEMA_PATH = '/data/schema.json'

type Licensed = {siteUrl: string; licence: string}

/** A set as a JSON document. `generatedAt` is the last change of what is in it: the same content gives the same file. */
export function openDataJson(set: OpenDataSet, {rows, updatedAt}: OpenDataRows, edges: Licensed) {
  return envelope(set, withUrls(rows, edges.siteUrl), updatedAt, edges)
}

/** One row a document, in the fields and the order of the JSON; lists are joined by "; ". */
export function openDataCsv(set: OpenDataSet, {rows}: OpenDataRows, {siteUrl, licence}: Licensed): string {
  const columns = ['id', 'page', ...Object.keys(OPEN_DATA[set].shape)]
  const lines = withUrls(rows, siteUrl).map((row) => [
    ...columns.map((column) => {
      const value = row[column] ?? null
      return Array.isArray(value) ? value.join('; ') : value
    }),
    licence,
  ])
  return toCsv([...columns, 'licence'], lines)
}

/** The trials in the shape in which the directory exports them, in the envelope of the other sets. */
export function trialsJson(trials: readonly ExportedTrial[], updatedAt: string | null, edges: Licensed) {
  return envelope('trials', trials, updatedAt, edges)
}

function envelope(
  set: string,
  rows: readonly object[],
  updatedAt: string | null,
  {siteUrl, licence}: Licensed,
) {
  return {
    schema: `${siteUrl}${SCHEMA_PATH}#/$defs/${set}`,
    schemaVersion: OPEN_DATA_VERSION,
    set,
    licence,
    generatedAt: updatedAt,
    total: rows.length,
    rows,
  }
}

const withUrls = (rows: OpenDataRows['rows'], siteUrl: string): OpenDataRows['rows'] =>
  rows.map((row) => ({...row, page: row.page === null ? null : siteUrl + row.page}))

/** The JSON Schema of every file: made from the contracts that the files are made from. */
export function openDataSchema(siteUrl: string) {
  const located = {id: z.string(), page: z.url().nullable()}
  const file = (set: string, row: z.ZodType) =>
    z.toJSONSchema(
      z.object({
        schema: z.string(),
        schemaVersion: z.literal(OPEN_DATA_VERSION),
        set: z.literal(set),
        licence: z.string(),
        generatedAt: z.iso.datetime({offset: true}).nullable(),
        total: z.int(),
        rows: z.array(row),
      }),
    )
  const sets = Object.entries(OPEN_DATA).map(([set, row]) => [set, file(set, row.extend(located))] as const)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: siteUrl + SCHEMA_PATH,
    title: 'Open data of the Healing Library',
    $defs: Object.fromEntries([...sets, ['trials', file('trials', exportedTrial)]]),
  }
}
