import {z} from 'zod'

import {isJurisdiction} from '../rules/jurisdiction.ts'
import {isPartialDate} from '../rules/partial-date.ts'

/** What the contracts are made of. Content Lake answers null for what is missing, never undefined. */
export const text = z.string().trim().min(1)
/** A string as it is stored, also an empty one; null: not known to us. */
export const optionalText = z.string().nullable()
/** The `_key` of a row, or the id of a document that a query brings as a row. */
export const key = z.string().min(1)
/** A year, a month or a day, as exact as it is known; never filled up. */
export const partialDate = z.string().refine(isPartialDate, 'not a date (YYYY, YYYY-MM or YYYY-MM-DD)')
/** ISO 3166-1 alpha-2 in capitals, and "EU", which regulators use. */
export const jurisdiction = z.string().refine(isJurisdiction, 'not a country code (ISO 3166-1 alpha-2)')

/** A list that may be missing; pages read an empty one. */
export const rows = <Row extends z.ZodType>(row: Row) =>
  z
    .array(row)
    .nullable()
    .transform((list) => list ?? [])

/**
 * A stored value of a closed list of `vocabulary/`, where each stands with the words that people read: Studio offers them,
 * the contracts admit nothing else, the site prints the same words.
 */
export const oneOf = <Value extends string>(values: Readonly<Record<Value, string>>) =>
  z.custom<Value>(
    (value) => typeof value === 'string' && Object.hasOwn(values, value),
    `not one of ${Object.keys(values).join(', ')}`,
  )

/** A document that a page shows as a row: its key is its id. */
export const documentRow = <Type extends string>(type: Type) => ({
  _key: key,
  _id: text,
  _type: z.literal(type),
})
