import 'server-only'
import {OPEN_DATA_SETS} from '@healing-library/content/queries/open-data'

import {environment} from '../config.ts'
import {loadAddresses} from '../loaders/addresses.ts'
import {loadOpenData} from '../loaders/open-data.ts'
import {loadTrialIndex} from '../loaders/trial-directory.ts'
import {messages} from '../messages/messages.ts'
import {exportTrial, LICENCE_NOTE, trialsCsv} from '../trials/export-trials.ts'
import {openDataCsv, openDataJson, openDataSchema, trialsJson} from './open-data.ts'

const JSON_HEADERS = {'access-control-allow-origin': '*'}
const CSV_HEADERS = {...JSON_HEADERS, 'content-type': 'text/csv; charset=utf-8; header=present'}

/** A file below /data: the schema, or a set as JSON or CSV. */
export async function answerData(file: string): Promise<Response> {
  const {siteUrl} = environment
  const licence = messages('en').data.licenceNote
  if (file === 'schema.json') {
    const headers = {...JSON_HEADERS, 'content-type': 'application/schema+json'}
    return Response.json(openDataSchema(siteUrl), {headers})
  }
  const {name, ending} = /^(?<name>[a-z]+)\.(?<ending>json|csv)$/.exec(file)?.groups ?? {}
  if (name === 'trials') return answerTrials(ending === 'csv')
  const set = OPEN_DATA_SETS.find((known) => known === name)
  if (set === undefined) {
    const message = 'There is no such file. /data names them all.'
    return Response.json({error: 'NO_SUCH_FILE', message}, {status: 404})
  }
  const rows = await loadOpenData(set)
  return ending === 'csv'
    ? new Response(openDataCsv(set, rows, {siteUrl, licence}), {headers: CSV_HEADERS})
    : Response.json(openDataJson(set, rows, {siteUrl, licence}), {headers: JSON_HEADERS})
}

async function answerTrials(asCsv: boolean): Promise<Response> {
  const {siteUrl} = environment
  const {rows, guides} = await loadTrialIndex()
  const trials = rows.map((row) => exportTrial(row, {siteUrl, names: guides}))
  if (asCsv) return new Response(trialsCsv(trials), {headers: CSV_HEADERS})
  const addressed = await loadAddresses()
  const changed = addressed
    .filter(({_type}) => _type === 'clinicalTrial')
    .map(({_updatedAt}) => _updatedAt)
    .toSorted()
    .at(-1)
  return Response.json(trialsJson(trials, changed ?? null, {siteUrl, licence: LICENCE_NOTE}), {
    headers: JSON_HEADERS,
  })
}
