import {documentMatcher} from '../auth/grants.ts'
import type {DocumentChange} from '../domain/working-set.ts'
import {LakeError} from '../errors.ts'
import type {Log} from '../ports.ts'
import type {DatasetStore} from '../store/store.ts'
import {type Author, guardReads} from './guard-reads.ts'
import type {Guard} from './guard.ts'

export type Guards = {
  /** Whether any of them must be asked: a look at each document alone, and all that most transactions pay. */
  concern: (changes: readonly DocumentChange[]) => boolean
  /** Asks them. Throws insufficientPermissions with the reason of the first that refuses. Nothing must be pending. */
  ask: (changes: readonly DocumentChange[], by: Author, store: DatasetStore) => void
}

/** Throws queryParse when a filter does not parse. */
export function compileGuards(guards: readonly Guard[], log: Log): Guards {
  const compiled = guards.map((guard) => ({...guard, fits: documentMatcher([guard.filter], '')}))

  const concerned = (changes: readonly DocumentChange[]) =>
    compiled.flatMap((guard) =>
      changes
        .filter(({before, after}) => (before && guard.fits(before)) || (after && guard.fits(after)))
        .map((change) => ({guard, change})),
    )

  return {
    concern: (changes) => compiled.length > 0 && concerned(changes).length > 0,
    ask: (changes, by, store) => {
      const asked = concerned(changes)
      if (asked.length === 0) return
      const reads = guardReads(store, changes, by)
      const {kind, id} = by.caller
      for (const {guard, change} of asked) {
        const reason = guard.check({...change, caller: {kind, id}}, reads)
        if (reason === undefined) continue
        log.warn({guard: guard.name, document: change.id, caller: id}, 'a guard refused a change')
        throw refusal(reason, changes.indexOf(change))
      }
    },
  }
}

function refusal(reason: string, index: number): LakeError {
  return new LakeError('insufficientPermissions', reason, {
    items: [{index, error: {type: 'insufficientPermissionsError', description: reason}}],
  })
}
