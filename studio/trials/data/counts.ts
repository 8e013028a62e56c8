import {z} from 'zod'

import {IS_RECORD, IS_WAITING} from './queue-records.ts'

/** How much waits: each change of a trial that we hold, and each new trial. */
export const COUNTS_QUERY = `{
  "waiting": count(*[${IS_RECORD} && defined(trial) && !defined(rejected)].proposals[]) + count(*[${IS_WAITING} && !defined(trial)]),
}`

const counts = z.object({waiting: z.int()})

export const parseCounts = (value: unknown) => counts.parse(value)
