import {type TrialSnapshot, trialSnapshot} from '@healing-library/content/documents/registry-shape'

import {isBad, parseStudy} from '../ctgov/parse-studies.ts'
import {toTrialSnapshot} from './trial-snapshot.ts'

/** A part of a record, in the registry’s own names. */
export type Part = Record<string, unknown>
type Modules = Part & {identificationModule?: Part}

/** The snapshot of a record of which a test needs one module. Throws where it does not fit what is stored. */
export function snapshotOf(modules: Modules, rest: Part = {}): TrialSnapshot {
  const {identificationModule, ...others} = modules
  const record = parseStudy(
    {
      protocolSection: {
        identificationModule: {
          nctId: 'NCT99000001',
          briefTitle: 'A trial',
          ...identificationModule,
        },
        ...others,
      },
      ...rest,
    },
    0,
    'a test',
  )
  if (isBad(record)) throw new Error(record.problem)
  const snapshot = toTrialSnapshot(record)
  trialSnapshot.parse(snapshot)
  return snapshot
}
