import {z} from 'zod'

/**
 * What a Content Lake tells the site after a publish: the projection of the webhook, the same for the
 * embedded lake and for hosted Sanity (docs: GROQ-powered webhooks). `about` names the documents that
 * this one is shown under, so that a new story wakes the page of its substance and no other.
 */
export const contentChange = z.object({
  _id: z.string().min(1),
  _type: z.string().min(1),
  slug: z.string().nullish(),
  about: z.array(z.string()).nullish(),
  operation: z.enum(['create', 'update', 'delete']).nullish(),
})

/** A change as the site takes it, once it was parsed. */
export type ContentChange = z.infer<typeof contentChange>
