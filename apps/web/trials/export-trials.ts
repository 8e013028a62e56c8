import {type Cell, toCsv} from '@healing-library/content/formats/csv'
import {trialPath} from '@healing-library/content/paths'
import type {TrialRow} from '@healing-library/content/queries/trials'
import {registryUrl} from '@healing-library/content/rules/identifiers'
import {z} from 'zod'

/** Raised when a field changes its meaning or goes; a new field does not raise it. */
export const EXPORT_VERSION = 1

export const LICENCE_NOTE =
  'Registry data: ClinicalTrials.gov, a database of the U.S. National Library of Medicine, used under its terms (https://clinicaltrials.gov/about-site/terms-conditions); shortened and normalised by this library, not reviewed by it. Fields that begin with "our" are the library’s own words. A status is true for the day beside it.'

const text = z.string().nullable()
const lines = z.array(z.string())

/** A trial as it is exported. Null: not known to us. Values of the registry's closed lists are its own words. */
export const exportedTrial = z.object({
  nctId: z.string(),
  page: z.string(),
  registryPage: z.string(),
  title: z.string(),
  status: text,
  lastKnownStatus: text,
  statusAsOf: text,
  statusVerified: text,
  studyType: text,
  phases: lines,
  conditions: lines,
  interventions: lines,
  substances: lines,
  countries: lines,
  siteCount: z.int().nullable(),
  recruitingSites: z.int().nullable(),
  enrolment: z.int().nullable(),
  enrolmentType: text,
  startDate: text,
  startDateType: text,
  minimumAge: text,
  maximumAge: text,
  sex: text,
  healthyVolunteers: z.boolean().nullable(),
  hasResults: z.boolean().nullable(),
  sponsor: text,
  lastUpdatePosted: text,
  ourPsychotherapy: text,
  ourSummary: text,
  ourNote: text,
})

const exportedView = z.object({
  schema: z.string(),
  version: z.literal(EXPORT_VERSION),
  licence: z.string(),
  view: z.string(),
  exportedAt: z.string(),
  total: z.int(),
  trials: z.array(exportedTrial),
})

export type ExportedTrial = z.output<typeof exportedTrial>
export type ExportedView = z.output<typeof exportedView>

/** The JSON Schema of an export: made from what the export is made from. */
export const exportJsonSchema = () => z.toJSONSchema(exportedView)

export type ExportEdges = {siteUrl: string; names: ReadonlyMap<string, string>}

export function exportTrial(row: TrialRow, {siteUrl, names}: ExportEdges): ExportedTrial {
  const {eligibility} = row
  return {
    nctId: row.nctId,
    page: `${siteUrl}${trialPath(row.nctId)}`,
    registryPage: registryUrl(row.nctId),
    title: row.briefTitle,
    status: row.overallStatus,
    lastKnownStatus: row.lastKnownStatus,
    statusAsOf: row.statusAsOf,
    statusVerified: row.statusVerified,
    studyType: row.studyType,
    phases: row.phases,
    conditions: row.conditions,
    interventions: row.interventions.map(({name}) => name),
    substances: row.substances.flatMap((id) => names.get(id) ?? []),
    countries: row.countries,
    siteCount: row.siteCount,
    recruitingSites: row.sitesWithStatus ? row.recruitingSites : null,
    enrolment: row.enrolment?.count ?? null,
    enrolmentType: row.enrolment?.type ?? null,
    startDate: row.startDate?.date ?? null,
    startDateType: row.startDate?.type ?? null,
    minimumAge: eligibility?.minimumAge ?? null,
    maximumAge: eligibility?.maximumAge ?? null,
    sex: eligibility?.sex ?? null,
    healthyVolunteers: eligibility?.healthyVolunteers ?? null,
    hasResults: row.hasResults,
    sponsor: row.sponsor,
    lastUpdatePosted: row.lastUpdatePosted,
    ourPsychotherapy: row.psychotherapy,
    ourSummary: row.plainSummary,
    ourNote: row.staffNote,
  }
}

const COLUMNS = Object.keys(exportedTrial.shape)

/** One row a trial, in the fields and the order of the JSON; lists are joined by "; ". */
export function trialsCsv(trials: readonly ExportedTrial[]): string {
  const rows = trials.map((trial) => {
    const fields: Record<string, Cell | string[]> = trial
    return [...COLUMNS.map((key) => cellOf(fields[key])), LICENCE_NOTE]
  })
  return toCsv([...COLUMNS, 'licence'], rows)
}

function cellOf(value: Cell | string[] | undefined): Cell {
  if (value === undefined) return null
  return Array.isArray(value) ? value.join('; ') : value
}
