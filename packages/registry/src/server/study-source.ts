import {valuesAt, type JsonObject} from './json.ts'
import {pathOf} from './pieces.ts'

/** Where a local registry's records come from. Records are in the shape of API version 2. */
export type StudySource = {
  /** Of the newest change, as `/version` tells it: yyyy-MM-ddTHH:mm:ss. Another stamp says that something changed. */
  dataTimestamp: string
  size: number
  /** By place, from 0; the order in which an unsorted search lists them. Called anew for every use: may be lazy. */
  at: (index: number) => JsonObject | undefined
  byId: (nctId: string) => JsonObject | undefined
  /** The id of the trial that now stands for this one. */
  aliasOf: (nctId: string) => string | undefined
}

/** Records that are all in memory. */
export function sourceOf(studies: readonly JsonObject[], dataTimestamp: string): StudySource {
  const byId = new Map<string, JsonObject>()
  const aliases = new Map<string, string>()
  for (const study of studies) {
    const nctId = nctIdOf(study)
    byId.set(nctId, study)
    for (const alias of valuesAt(study, pathOf('NCTIdAlias')))
      if (typeof alias === 'string') aliases.set(alias, nctId)
  }
  return {
    dataTimestamp,
    size: studies.length,
    at: (index) => studies[index],
    byId: (nctId) => byId.get(nctId),
    aliasOf: (nctId) => aliases.get(nctId),
  }
}

/** Throws for a record without an NCT number: records of our own have one. */
export function nctIdOf(study: JsonObject): string {
  const [nctId] = valuesAt(study, pathOf('NCTId'))
  if (typeof nctId !== 'string') throw new Error('A record of the local registry has no NCT number.')
  return nctId
}
