import {z} from 'zod'

const reference = z.object({publication: z.object({_ref: z.string().min(1)})})
const citedRow = z.object({citations: z.array(z.unknown()).nullish()})

/** The ids of the publications that a stored row cites, in order and once each. What does not fit is passed over. */
export function citedPublicationIds(row: unknown): string[] {
  const parsed = citedRow.safeParse(row)
  const ids = (parsed.data?.citations ?? []).flatMap((citation) => {
    const found = reference.safeParse(citation)
    return found.success ? [found.data.publication._ref] : []
  })
  return [...new Set(ids)]
}
