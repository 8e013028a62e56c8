import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {clinicalTrial} from '@healing-library/content/documents/clinical-trial'

import type {JsonObject} from '../json.ts'
import {sourceOf, type StudySource} from '../study-source.ts'
import {fromTrial} from './from-trial.ts'
import {merge} from './merge.ts'
import {NEW_TO_THE_LIBRARY} from './new-to-the-library.ts'
import {NEWER_VERSIONS} from './newer-versions.ts'
import type {WrittenRecord} from './written-record.ts'

/** The day on which these records were written down. */
const WRITTEN_ON = '2026-11-21T09:00:00'

/** The starter's trials are data, a line each: they are read as a file is read, and no code of the starter is. */
const STARTER_TRIALS = join(import.meta.dirname, '..', '..', '..', '..', 'starter', 'data', 'trials.ndjson')

/**
 * The registry that a library has without a network: its own trials as it knows them, a dozen of which tell more, and a
 * few that it does not hold yet.
 */
export function librarySource(trialsFile: string = STARTER_TRIALS): StudySource {
  const newer = new Map(NEWER_VERSIONS.map((record) => [record.nctId, record]))
  const held = readFileSync(trialsFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => clinicalTrial.parse(JSON.parse(line)))
    .map((trial) => {
      const more = newer.get(trial.nctId)
      return more ? merge(fromTrial(trial), recordOf(more)) : fromTrial(trial)
    })
  return sourceOf([...held, ...NEW_TO_THE_LIBRARY.map(recordOf)], WRITTEN_ON)
}

const recordOf = ({nctId, protocol, hasResults}: WrittenRecord): JsonObject => ({
  protocolSection: merge({identificationModule: {nctId}}, protocol),
  ...(hasResults !== undefined && {hasResults}),
})
