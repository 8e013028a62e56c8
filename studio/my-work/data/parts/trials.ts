import {TRIAL_CHANGE_KINDS} from '@healing-library/content/vocabulary/trials'

import type {MakePart, WorkRow} from '../part.ts'
import type {Work} from '../work-query.ts'

export const trials: MakePart = ({work}) => ({
  name: 'trials',
  title: 'Trials: what the registry says',
  rows: trialRows(work),
  empty: 'Nothing waits: our trials say what the registry says.',
})

function trialRows({changes, candidates}: Work): WorkRow[] {
  const counts = Map.groupBy(changes, (kind) => kind)
  const place = {kind: 'tool', path: 'trials/queue'} as const
  const ofKinds = Object.entries(TRIAL_CHANGE_KINDS).flatMap(([kind, title]) => {
    const count = counts.get(kind)?.length ?? 0
    return count === 0
      ? []
      : [{key: kind, title, detail: 'Changes that wait for a decision', mark: String(count), place}]
  })
  return [
    ...ofKinds,
    ...(candidates === 0
      ? []
      : [
          {
            key: 'candidates',
            title: 'New trials',
            detail: 'Found by our searches, not in the library yet',
            mark: String(candidates),
            place,
          },
        ]),
  ]
}
