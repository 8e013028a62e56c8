import {z} from 'zod'

import {RegistryError} from '../errors.ts'
import {rawStudy, type RawStudy} from './study.ts'

/** A record that does not fit: its id where it has one, its place on the page in any case. */
export type BadRecord = {nctId: string | undefined; index: number; problem: string}

const idOf = z.object({
  protocolSection: z.object({identificationModule: z.object({nctId: z.string().min(1)})}),
})

/** The closed API wrote every key with a capital; version 2 writes none so. */
const CLASSIC_KEYS =
  /^(?:(?:FullStudies|StudyFields|FieldValues|StudyFieldsList|StudyStructure|StudyStatistics|DataVersion|APIVersion)(?:Response|List)?|APIInfo|DataVrs|APIVrs|Study|ProtocolSection|NStudies\w+|Rank)$/

/** Whether the keys are those of the classic API, which was closed in June 2024. */
export function isClassic(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && Object.keys(value).some((key) => CLASSIC_KEYS.test(key))
  )
}

/** The error with which such an answer is refused as a whole. */
export const classicApiError = (url: string) =>
  new RegistryError(
    'classicApi',
    `${url} answers like the classic ClinicalTrials.gov API, which was closed in June 2024. Nothing was read. Give the address of version 2, such as https://clinicaltrials.gov/api/v2.`,
    {url},
  )

/** One record, or what is wrong with it. A record of the classic API is no bad record but the wrong API: it throws. */
export function parseStudy(value: unknown, index: number, url: string): RawStudy | BadRecord {
  const parsed = rawStudy.safeParse(value)
  if (parsed.success) return parsed.data
  if (isClassic(value)) throw classicApiError(url)
  const identified = idOf.safeParse(value)
  const nctId = identified.success ? identified.data.protocolSection.identificationModule.nctId : undefined
  const problem = parsed.error.issues
    .slice(0, 3)
    .map(({path, message}) => `${path.join('.') || 'record'}: ${message}`)
    .join('; ')
  return {nctId, index, problem}
}

/** Tells the two results of `parseStudy` apart. */
export const isBad = (record: RawStudy | BadRecord): record is BadRecord => 'problem' in record

/** The records of one page, the good and the bad apart. */
export function parseStudies(
  values: readonly unknown[],
  url: string,
): {studies: RawStudy[]; bad: BadRecord[]} {
  const studies: RawStudy[] = []
  const bad: BadRecord[] = []
  for (const [index, value] of values.entries()) {
    const record = parseStudy(value, index, url)
    if (isBad(record)) bad.push(record)
    else studies.push(record)
  }
  return {studies, bad}
}
