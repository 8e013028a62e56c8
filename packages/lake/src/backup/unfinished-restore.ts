import {existsSync} from 'node:fs'
import {join} from 'node:path'

import {LakeError} from '../errors.ts'

/** A folder in a data folder while a backup is put into it. */
export const RESTORING = '.restoring'

/** Throws where a restore was cut off: a part of a library must not be served as if it were all. */
export function refuseUnfinishedRestore(dataDir: string): void {
  if (!existsSync(join(dataDir, RESTORING))) return
  throw new LakeError(
    'storageFailed',
    `A restore into ${dataDir} was not finished: run "lake restore DIR" again, which begins anew.`,
  )
}
