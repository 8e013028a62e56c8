import {wordsFor} from '@healing-library/content/rules/registry-words'

import type {TrialPicturesWords} from '../../messages/en/trial-pictures.ts'
import type {Series} from './picture.ts'

/**
 * Fourteen statuses cannot be told apart in a narrow column: they are drawn in the groups that matter to somebody who
 * looks for a trial. What the registry calls unknown and what we have not seen are two things.
 */
const GROUPS = [
  {
    key: 'open',
    texture: 'solid',
    statuses: ['NOT_YET_RECRUITING', 'RECRUITING', 'ENROLLING_BY_INVITATION', 'AVAILABLE'],
  },
  {
    key: 'running',
    texture: 'stripes',
    statuses: ['ACTIVE_NOT_RECRUITING'],
  },
  {
    key: 'ended',
    texture: 'dots',
    statuses: ['COMPLETED', 'APPROVED_FOR_MARKETING', 'NO_LONGER_AVAILABLE'],
  },
  {
    key: 'stopped',
    texture: 'crosses',
    statuses: ['SUSPENDED', 'TERMINATED', 'WITHDRAWN', 'TEMPORARILY_NOT_AVAILABLE'],
  },
  {
    key: 'registryUnknown',
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

/** In the order in which they are drawn. */
export const STATUS_GROUPS: readonly StatusGroup[] = [...GROUPS.map(({key}) => key), 'notKnown']

export const statusSeries = ({
  statuses: labels,
  withoutAddition,
  vocabulary,
}: TrialPicturesWords): readonly Series[] => [
  ...GROUPS.map(({key, texture, statuses}) => {
    const label = labels[key]
    const names = statuses.map((status) => withoutAddition(wordsFor(vocabulary.trialStatuses, status)))
    const others = [...new Set(names)].filter((name) => name !== label)
    return {key, label, texture, ...(others.length === 0 ? {} : {covers: others.join('; ')})}
  }),
  {key: 'notKnown', label: labels.notKnown, texture: 'hollow'},
]
