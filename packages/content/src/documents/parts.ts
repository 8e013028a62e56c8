import {z} from 'zod'

import {isJurisdiction} from '../rules/jurisdiction.ts'
import {isPartialDate} from '../rules/partial-date.ts'
import {countWords} from '../rules/words.ts'

/**
 * What the contracts of stored documents are made of. They say what Content Lake holds, where those of `contracts/`
 * say what a query answers: here a field that is empty is left out, and a field that nobody knows is a mistake.
 */
export {oneOf} from '../contracts/parts.ts'

const MISSING = 'Fill this in.'
const error = (otherwise: string) => (issue: {input?: unknown}) =>
  issue.input === undefined || issue.input === '' ? MISSING : otherwise

/** Words, and how many characters of them at most. */
export const words = (max: number) =>
  z
    .string({error: error('This must be text.')})
    .refine((value) => value.trim() !== '', MISSING)
    .max(max, `Shorten it to ${max} characters.`)

/** The plain words at the top of a page, counted as readers count them. */
export const summary = words(2000).refine((value) => countWords(value) <= 80, 'Cut it to 80 words.')

/** Text whose length no page limits. */
export const anyText = words(20_000)

/** Either; a field that nobody answered is left out instead. */
export const yesOrNo = z.boolean({error: error('This must be yes or no.')})

/** A day as YYYY-MM-DD, without a time zone. */
export const day = z.iso.date({error: error('Write the day as YYYY-MM-DD.')})

/** ISO 8601 with Z or an offset. */
export const instant = z.iso.datetime({error: error('Write the time as 2026-11-21T18:00:00Z.'), offset: true})

/** A year, a month or a day: as exact as it is known. */
export const partialDate = z
  .string({error: error('This must be text.')})
  .refine(isPartialDate, 'Write YYYY, YYYY-MM or YYYY-MM-DD.')

/** ISO 3166-1 alpha-2 in capitals, and "EU", which regulators use. */
export const jurisdiction = z
  .string({error: error('This must be text.')})
  .refine(isJurisdiction, 'Use a country code of two capital letters, such as US.')

/** An address that visitors follow. */
export const webAddress = z.url({
  protocol: /^https$/,
  error: error('Give a whole address that begins with https://.'),
})

/** The last part of an address, in `current`: at most 80 lower-case letters, digits and hyphens. */
export const slug = z.strictObject(
  {
    _type: z.literal('slug').optional(),
    current: z
      .string({error: error('This must be text.')})
      .max(80, 'Shorten it to 80 characters.')
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case letters, digits and hyphens only.'),
  },
  {error: error('An address is an object with the field “current”.')},
)

/** At least 1; nothing stored is not known, and never 0. */
export const positiveInteger = z.int({error: error('This must be a whole number.')}).min(1, 'At least 1.')
/** Of the common era, from 1800 to 2200: outside of it a slip of the keyboard. */
export const year = z
  .int({error: error('This must be a year.')})
  .min(1800, 'Before 1800?')
  .max(2200, 'After 2200?')

/** The `_key` by which a row is found, whatever its place. */
export const key = z.string({error: 'Every row needs a _key.'}).min(1, 'Every row needs a _key.')

const repeated = (values: readonly string[]): boolean => new Set(values).size < values.length

/** A list of rows; Studio tells them apart by their keys. */
export const list = <Row extends z.ZodType<{_key: string}>>(row: Row) =>
  z
    .array(row, {error: error('This must be a list.')})
    .refine((rows) => !repeated(rows.map(({_key}) => _key)), 'Two rows have the same _key.')

/** The words for a list that may not be empty. */
export const atLeastOne = 'At least one is needed.'

/** A short list of words or sentences, none twice. */
export const lines = (max = 400) =>
  z
    .array(words(max), {error: error('This must be a list.')})
    .refine((values) => !repeated(values), 'One of these stands twice.')

/** Values of a closed list of `vocabulary/`, none twice. */
export const choices = <Value extends string>(value: z.ZodType<Value>) =>
  z
    .array(value, {error: error('This must be a list.')})
    .refine((values) => !repeated(values), 'One of these stands twice.')

const referenceFields = {
  _type: z.literal('reference', {error: 'A reference has the _type “reference”.'}),
  _ref: z.string({error: error('Name the document.')}).min(1, 'Name the document.'),
  _weak: z.boolean().optional(),
  /** Studio's note in drafts that refer to something not yet published. */
  _strengthenOnPublish: z.unknown().optional(),
}

/** One other document. Whether it exists is not for a contract to say. */
export const reference = z.strictObject(referenceFields, {error: error('Choose a document.')})

const referenceRow = z.strictObject({_key: key, ...referenceFields})

/** Other documents, none twice. */
export const references = list(referenceRow).refine(
  (rows) => !repeated(rows.map(({_ref}) => _ref)),
  'One of these stands twice.',
)

/** A document of a type: what Content Lake adds to each, and the fields of the type. Nothing else. */
export const documentOf = <Type extends string, Shape extends z.core.$ZodLooseShape>(
  type: Type,
  shape: Shape,
) =>
  z.strictObject({
    _id: z.string({error: error('Every document needs an _id.')}).min(1, 'Every document needs an _id.'),
    _type: z.literal(type),
    _rev: z.string().optional(),
    _createdAt: z.string().optional(),
    _updatedAt: z.string().optional(),
    _system: z.unknown().optional(),
    /** Of answers in a perspective, which Studio hands on. */
    _originalId: z.string().optional(),
    ...shape,
  })

/** A row of a type inside a document. */
export const rowOf = <Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) =>
  z.strictObject({
    _key: key,
    _type: z.literal(type, {error: `A row of this list has the _type “${type}”.`}),
    ...shape,
  })
