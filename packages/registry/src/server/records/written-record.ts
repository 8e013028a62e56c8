import type {JsonObject} from '../json.ts'

/**
 * What the authors of this library wrote down of a record of ClinicalTrials.gov. Facts are the registry's; sentences are
 * ours. Nothing is here that was not seen: what is missing was not seen.
 */
export type WrittenRecord = {
  nctId: string
  /** Where the facts were read: stored copies of public pages, on 21 November 2026. */
  seenIn: string
  /** `protocolSection`, or the parts of it that the copy told. */
  protocol: JsonObject
  hasResults?: boolean
}

/** Ends every text that a registry would hold in its sponsor's words. */
export const OUR_WORDS =
  'Written by this library for its registry on this machine: ClinicalTrials.gov has the sponsor’s own text.'
