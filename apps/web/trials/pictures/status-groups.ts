import {wordsFor} from '@healing-library/content/rules/registry-words'
import {TRIAL_STATUSES} from '@healing-library/content/vocabulary'

import type {Series} from './picture.ts'

/**
 * Fourteen statuses cannot be told apart in a narrow column: they are drawn in the groups that matter to somebody who
 * looks for a trial. What the registry calls unknown and what we have not seen are two things.
 */
const GROUPS = [
  {
    key: 'open',
    label: 'Open, or about to open',
    texture: 'solid',
    statuses: ['NOT_YET_RECRUITING', 'RECRUITING', 'ENROLLING_BY_INVITATION', 'AVAILABLE'],
  },
  {
    key: 'running',
    label: 'Running, closed to new people',
    texture: 'stripes',
    statuses: ['ACTIVE_NOT_RECRUITING'],
  },
  {
    key: 'ended',
    label: 'Completed or closed',
    texture: 'dots',
    statuses: ['COMPLETED', 'APPROVED_FOR_MARKETING', 'NO_LONGER_AVAILABLE'],
  },
  {
    key: 'stopped',
    label: 'Stopped, paused or withdrawn',
    texture: 'crosses',
    statuses: ['SUSPENDED', 'TERMINATED', 'WITHDRAWN', 'TEMPORARILY_NOT_AVAILABLE'],
  },
  {
    key: 'registryUnknown',
    label: 'Unknown to the registry',
    texture: 'lines',
    statuses: ['UNKNOWN', 'WITHHELD'],
  },
] as const

type StatusGroup = (typeof GROUPS)[number]['key'] | 'notKnown'

const GROUP_OF: ReadonlyMap<string, StatusGroup> = new Map(
  GROUPS.flatMap(({key, statuses}) => statuses.map((status) => [status, key] as const)),
)

/** A word that the registry adds tomorrow is not known to us until somebody says what it means. */
export const statusGroup = (status: string | undefined): StatusGroup =>
  (status === undefined ? undefined : GROUP_OF.get(status)) ?? 'notKnown'

export const STATUS_SERIES: readonly (Series & {key: StatusGroup})[] = [
  ...GROUPS.map(({key, label, texture, statuses}) => {
    const names = statuses.map((status) => wordsFor(TRIAL_STATUSES, status).replace(' (expanded access)', ''))
    const others = [...new Set(names)].filter((name) => name !== label)
    return {key, label, texture, ...(others.length === 0 ? {} : {covers: others.join('; ')})}
  }),
  {key: 'notKnown', label: 'Status not known to us', texture: 'hollow'},
]
