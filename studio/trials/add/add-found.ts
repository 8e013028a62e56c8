import {registryRecordId} from '@healing-library/content/documents/registry-record'
import {addTrial, recordOf} from '@healing-library/registry/curate/candidate'
import {readRecord} from '@healing-library/registry/curate/documents'

import {commit, type Job} from '../data/commit.ts'
import {type FoundTrial, namesOf} from './found-trial.ts'
import {HOLDINGS_QUERY, parseHoldings, standingOf} from './holdings.ts'

/** Adds a trial of the registry to the library, under these guides. One that is there by now is left alone. */
export const addFound =
  (trial: FoundTrial, guides: readonly string[]): Job =>
  async (client, now) =>
    await commit(client, async () => {
      const {snapshot, relevance, queries} = trial
      const id = registryRecordId(snapshot.nctId)
      const [stored, holdings] = await Promise.all([
        client.getDocument(id),
        client.fetch<unknown>(HOLDINGS_QUERY, {ids: namesOf(trial)}),
      ])
      if (standingOf(trial, parseHoldings(holdings)).kind === 'held') return {kind: 'decided'}
      const record = stored
        ? {...readRecord(stored), snapshot}
        : recordOf({snapshot, fetchedAt: now, relevance, queries})
      return addTrial({record, guides, now, isStored: stored !== undefined})
    })
