import {z} from 'zod'

import {TRIAL_CHANGE_KINDS} from '../vocabulary/trials.ts'
import {instant, oneOf, words} from './parts.ts'
import {isRegistryField} from './registry-shape.ts'

/** The name of a field of the registry's. */
export const registryField = words(60).refine(isRegistryField, 'This is not a field of the registry’s.')

/**
 * One change between two snapshots of a trial. `before` and `after` hold one line each in the registry's own values
 * ("RECRUITING", "2025-03 ESTIMATED", "120 ACTUAL"), absent where there was none; `lines` tells lists and long texts,
 * each line beginning with "+ ", "- " or "~ ".
 */
export const changeFields = {
  field: registryField,
  kind: oneOf(TRIAL_CHANGE_KINDS),
  before: words(4000).optional(),
  after: words(4000).optional(),
  lines: z
    .array(words(4000).regex(/^[+~-] /, 'A line of a change begins with “+ ”, “- ” or “~ ”.'))
    .optional(),
  seenAt: instant,
}
