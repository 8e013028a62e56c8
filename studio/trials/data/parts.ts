import {z} from 'zod'

/** A field that a projection of GROQ answers with null where the document has none. */
export const maybe = <Type extends z.ZodType>(type: Type) =>
  type.nullish().transform((value) => value ?? undefined)

/** A list that is empty where the document has none; elements that lead nowhere are left out. */
export const listOf = <Type extends z.ZodType>(type: Type) =>
  z
    .array(type.nullable())
    .nullish()
    .transform((values) => (values ?? []).filter((value) => value !== null))
