import type {SanityClient} from '@sanity/client'
import {z} from 'zod'

const count = z.int().min(0)

const coverage = z.object({
  trials: count,
  /** Trials that refer to no guide. */
  unlinked: count,
  /** Trials without a record: the registry was never asked about them. */
  neverRead: count,
  proposals: count,
  trialsWithProposals: count,
  candidates: count,
  gone: count,
  leftSearch: count,
})

/** Counts of documents: trials without their drafts, `proposals` over all records. */
export type Coverage = z.output<typeof coverage>

const COVERAGE = `{
  "trials": count(*[_type == "clinicalTrial" && !(_id in path("drafts.**"))]),
  "unlinked": count(*[_type == "clinicalTrial" && !(_id in path("drafts.**")) && count(substances) in [null, 0]]),
  "neverRead": count(*[_type == "clinicalTrial" && !(_id in path("drafts.**")) && !(_id in *[_type == "registryRecord"].trial._ref)]),
  "proposals": coalesce(math::sum(*[_type == "registryRecord" && defined(proposals)]{"n": count(proposals)}.n), 0),
  "trialsWithProposals": count(*[_type == "registryRecord" && count(proposals) > 0]),
  "candidates": count(*[_type == "registryRecord" && !defined(trial) && !defined(rejected) && presence != "gone"]),
  "gone": count(*[_type == "registryRecord" && presence == "gone" && defined(trial)]),
  "leftSearch": count(*[_type == "registryRecord" && presence == "leftQuery" && defined(trial)])
}`

/** What the library holds of what the registry has, and what waits for a person. */
export async function readCoverage(client: SanityClient): Promise<Coverage> {
  return coverage.parse(await client.withConfig({perspective: 'raw', useCdn: false}).fetch<unknown>(COVERAGE))
}
