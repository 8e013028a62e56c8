import type {LakeConfig} from '../config.ts'
import type {Clock, Ids, Log} from '../ports.ts'
import type {SystemStore} from '../store/sqlite/system-store.ts'

/** What the pieces of the directory work with. */
export type DirectoryParts = {
  store: SystemStore
  config: Pick<LakeConfig, 'roles' | 'limits'>
  clock: Clock
  ids: Ids
  log: Log
  /** Who runs this process, as the machine names them. */
  operator?: string | undefined
}
