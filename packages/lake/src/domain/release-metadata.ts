import {z} from 'zod'

/** What people say of a release. Evidence: `@sanity/client` (ReleaseDocument); names of others' own are kept. */
export const releaseMetadata = z.looseObject({
  title: z.string().optional(),
  description: z.string().optional(),
  intendedPublishAt: z.iso.datetime({offset: true}).optional(),
  releaseType: z.enum(['asap', 'scheduled', 'undecided']).default('undecided'),
  cardinality: z.enum(['one', 'many']).optional(),
})
