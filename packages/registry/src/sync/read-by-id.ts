import type {CtgovClient} from '../ctgov/client.ts'
import {STUDY_FIELDS, type RawStudy} from '../ctgov/study.ts'
import type {Problem} from './tally.ts'

/** Some of the trials that were asked for; each number ends in one of the three. */
export type ReadById = {studies: RawStudy[]; problems: Problem[]; gone: string[]}

const IDS_A_REQUEST = 100

/**
 * Trials by their numbers, a hundred at a time. One that a list does not bring is asked for alone: it may have another
 * number by now, or be gone.
 */
export async function* readById(
  registry: CtgovClient,
  nctIds: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<ReadById, void, undefined> {
  for (let at = 0; at < nctIds.length; at += IDS_A_REQUEST) {
    const batch = nctIds.slice(at, at + IDS_A_REQUEST)
    const result: ReadById = {studies: [], problems: [], gone: []}
    const pages = registry.pages({nctIds: batch, fields: STUDY_FIELDS, pageSize: IDS_A_REQUEST}, {signal})
    const missing = new Set(batch)
    for await (const {studies, bad} of pages) {
      // A server that does not know the filter would bring anything.
      const asked = studies.filter((study) => namesOf(study).some((name) => missing.has(name)))
      result.studies.push(...asked)
      for (const name of asked.flatMap(namesOf)) missing.delete(name)
      for (const {nctId, problem} of bad) {
        result.problems.push({nctId, problem})
        if (nctId !== undefined) missing.delete(nctId)
      }
    }
    for (const nctId of missing) {
      const answer = await registry.study(nctId, {
        fields: STUDY_FIELDS,
        ...(signal && {signal}),
      })
      if (answer.kind === 'found') result.studies.push(answer.study)
      else if (answer.kind === 'gone') result.gone.push(nctId)
      else result.problems.push({nctId, problem: answer.problem})
    }
    yield result
  }
}

const namesOf = ({protocolSection: {identificationModule}}: RawStudy): string[] => [
  identificationModule.nctId,
  ...(identificationModule.nctIdAliases ?? []),
]
