import {z} from 'zod'

import {atLeastOne, key, list, reference, words} from './parts.ts'

const fields = {publication: reference, supports: words(200), locator: words(80).optional()}

/** A row that names a publication and what it supports; `locator` says where in it, as "p. 12". */
export const citation = z.strictObject({_key: key, _type: z.literal('citation'), ...fields})

/** Where a row says something clinical or legal. Rule `claim-uncited` says so in the words of the rule. */
export const citations = list(citation).min(1, atLeastOne)

/** Where sources are welcome but nothing is claimed. */
export const optionalCitations = list(citation).optional()
