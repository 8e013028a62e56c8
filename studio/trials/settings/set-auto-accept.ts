import {TRIAL_SETTINGS_ID, trialSettings} from '@healing-library/content/documents/trial-settings'
import type {Curation} from '@healing-library/registry/curate/documents'

import {commit, type Job} from '../data/commit.ts'
import type {ChangeKind} from '../data/queue-records.ts'

const autoAccept = trialSettings.shape.autoAccept

/** Lets changes of a kind through without a curator, or no longer. The other kinds stay as somebody else may have set them. */
export const setAutoAccept =
  (kind: ChangeKind, wanted: boolean): Job =>
  async (client) =>
    await commit(client, async (): Promise<Curation> => {
      const stored = await client.getDocument(TRIAL_SETTINGS_ID)
      const before = autoAccept.parse(stored?.['autoAccept']) ?? []
      if (before.includes(kind) === wanted) return {mutations: [], undo: []}
      const after = wanted ? [...before, kind] : before.filter((each) => each !== kind)
      return {
        mutations: [
          ...(stored ? [] : [{createIfNotExists: {_id: TRIAL_SETTINGS_ID, _type: 'trialSettings'}}]),
          {
            patch: {
              id: TRIAL_SETTINGS_ID,
              set: {autoAccept: after},
              ...(stored && {ifRevisionID: stored._rev}),
            },
          },
        ],
        undo: [{patch: {id: TRIAL_SETTINGS_ID, set: {autoAccept: before}}}],
      }
    })
