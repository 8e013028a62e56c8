import {z} from 'zod'

/** What could be read of an answer, and the ids of what could not: one odd document must not hide the others. */
export type Parsed<Row> = {rows: Row[]; broken: string[]}

const answer = z.array(z.unknown(), {error: 'The Content Lake did not answer with a list.'})
const identified = z.object({_id: z.string()})

/** Throws when the answer is no list at all. */
export function parseEach<Row>(schema: z.ZodType<Row>, value: unknown): Parsed<Row> {
  const rows: Row[] = []
  const broken: string[] = []
  for (const each of answer.parse(value)) {
    const parsed = schema.safeParse(each)
    if (parsed.success) rows.push(parsed.data)
    else broken.push(identified.safeParse(each).data?._id ?? 'a document without an id')
  }
  return {rows, broken}
}
