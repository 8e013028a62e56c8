import {z} from 'zod'

import {siteUrl} from './content-lake.ts'

const guide = z.object({_type: z.literal('substanceGuide'), slug: z.object({current: z.string().min(1)})})

/** Where visitors read a document, for "Open preview" in its menu. Undefined: it has no page of its own. */
export function productionUrl(document: unknown): string | undefined {
  const parsed = guide.safeParse(document)
  return parsed.success ? `${siteUrl}/library/${parsed.data.slug.current}` : undefined
}
