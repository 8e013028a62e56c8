import {z} from 'zod'

import {findDoi, normaliseDoi} from '../publications/doi.ts'

const maybe = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === null || value === '' ? undefined : value), schema.optional())

/** A record of PubMed's esummary, as far as the library reads it. */
export const pubmedSummary = z.object({
  uid: z.string(),
  title: maybe(z.string()),
  authors: maybe(z.array(z.object({name: maybe(z.string()), authtype: maybe(z.string())}))),
  source: maybe(z.string()),
  fulljournalname: maybe(z.string()),
  pubdate: maybe(z.string()),
  epubdate: maybe(z.string()),
  volume: maybe(z.string()),
  issue: maybe(z.string()),
  pages: maybe(z.string()),
  elocationid: maybe(z.string()),
  pubtype: maybe(z.array(z.string())),
  articleids: maybe(z.array(z.object({idtype: maybe(z.string()), value: maybe(z.string())}))),
  /** Ours, not PubMed's: the record of this machine, given because PubMed could not be reached. */
  'own-record': maybe(z.boolean()),
})

/** A record as esummary writes it (`uid` is the PMID); undefined is not said. */
export type PubmedSummary = z.infer<typeof pubmedSummary>

/** Some records have their DOI in `elocationid` alone. */
export function doiOfSummary({articleids = [], elocationid}: PubmedSummary): string | undefined {
  const listed = articleids.find(({idtype}) => idtype === 'doi')?.value
  return (listed && normaliseDoi(listed)) ?? (elocationid ? findDoi(elocationid) : undefined)
}
