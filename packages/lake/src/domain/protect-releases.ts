import {LakeError} from '../errors.ts'
import {bundleOf, releaseOf} from './document-id.ts'
import {lockOf} from './release.ts'
import type {WorkingSet} from './working-set.ts'

/**
 * Throws `releaseState` when a transaction writes into a release that is not active: what was scheduled is published as
 * it was when somebody scheduled it, and what is over stays as it is. Looked at once, at the transaction's end.
 * Evidence: documented (`@sanity/client`, ReleasesClient.schedule: "The release is locked").
 */
export function protectReleases(workingSet: WorkingSet): void {
  for (const {id, after} of workingSet.changes()) {
    const state = lockOf(id, (one) => workingSet.get(one))
    if (state === undefined || (state !== 'scheduled' && !after)) continue
    const way = state === 'scheduled' ? 'unschedule it first' : 'use another release'
    throw new LakeError(
      'releaseState',
      `The document "${id}" cannot be changed: the release "${bundleOf(id) ?? ''}" is ${state}; ${way}.`,
    )
  }
}

/** Throws when mutations write what describes a release: only actions lead from one of its states to another. */
export function refuseReleaseMutations(workingSet: WorkingSet): void {
  const release = workingSet.changes().find(({id}) => releaseOf(id) !== undefined)
  if (!release) return
  throw new LakeError(
    'mutation',
    `The document "${release.id}" describes a release: it is changed by actions (sanity.action.release.*), not by mutations.`,
  )
}
