import {z} from 'zod'

const maybe = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => value ?? undefined, schema.optional())
const texts = maybe(z.array(z.string()))

/** `[[2023, 5, 24]]`, as precise as it is known; `[[null]]` where it is not. */
const dateParts = maybe(z.object({'date-parts': maybe(z.array(z.array(z.number().nullable())))}))

/** On a notice: what it updates. On an article: what updates it, also from Retraction Watch (`source`). */
const updates = maybe(
  z.array(
    z.object({
      DOI: maybe(z.string()),
      type: maybe(z.string()),
      label: maybe(z.string()),
      source: maybe(z.string()),
      updated: dateParts,
    }),
  ),
)

/** A work of Crossref's REST API, as far as the library reads it. */
export const crossrefWork = z.object({
  DOI: z.string().min(1),
  title: texts,
  author: maybe(
    z.array(z.object({given: maybe(z.string()), family: maybe(z.string()), name: maybe(z.string())})),
  ),
  'container-title': texts,
  issued: dateParts,
  published: dateParts,
  'published-online': dateParts,
  volume: maybe(z.string()),
  issue: maybe(z.string()),
  page: maybe(z.string()),
  'article-number': maybe(z.string()),
  type: maybe(z.string()),
  publisher: maybe(z.string()),
  'clinical-trial-number': maybe(
    z.array(z.object({'clinical-trial-number': maybe(z.string()), type: maybe(z.string())})),
  ),
  'update-to': updates,
  'updated-by': updates,
  /** Ours, not Crossref's: the record of this machine, given because Crossref could not be reached. */
  'own-record': maybe(z.boolean()),
})

/** A work as Crossref writes it; undefined is not said, never “no”. */
export type CrossrefWork = z.infer<typeof crossrefWork>
/** One correction or retraction of an article, as its own record names it. */
export type CrossrefUpdate = NonNullable<CrossrefWork['updated-by']>[number]
type DateParts = CrossrefWork['issued']

/** A partial date, as precise as the parts. */
export function partialDateOf(parts: DateParts): string | undefined {
  const [year, month, day] = parts?.['date-parts']?.[0] ?? []
  if (!year) return undefined
  const two = (part: number) => String(part).padStart(2, '0')
  if (!month) return String(year)
  return day ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`
}
