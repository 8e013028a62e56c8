import {z} from 'zod'

import {claim} from '../contracts/claim.ts'
import {key} from '../contracts/parts.ts'
import {reference, rowOf} from '../documents/parts.ts'
import {CLAIM} from '../queries/fragments.ts'

/** As it is stored: the claim itself is a document, and the same on every page that shows it. */
export const storedClaimReference = rowOf('claimReference', {claim: reference})

/** As a page shows it: with the statement, how certain it is, and its sources. */
export const shownClaimReference = z.object({_key: key, _type: z.literal('claimReference'), claim})

/** What a query brings of it: a part of a projection of running text, with the whole claim. */
export const CLAIM_REFERENCE = `_type == "claimReference" => {"claim": claim->${CLAIM}}`

/** What it says, as fields that the search reads: of any other block they are null. */
export const CLAIM_REFERENCE_SAID = '"statement": claim->statement'
