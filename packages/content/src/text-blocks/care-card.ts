import {z} from 'zod'

import {careCard} from '../contracts/care-card.ts'
import {careCard as storedCareCard} from '../documents/rows.ts'
import {CITATIONS} from '../queries/fragments.ts'

export {storedCareCard}

/** The card of a page's head, where running text speaks of getting help. */
export const shownCareCard = careCard.extend({_type: z.literal('careCard')})

/** What a query brings of it: a part of a projection of running text. */
export const CARE_CARD = `_type == "careCard" => {level, heading, items, action, ${CITATIONS}}`

/** Places of words that are translated, from the block inwards. */
export const CARE_CARD_WORDS = ['heading', 'items', 'action']

/** What it says, as fields that the search reads: of any other block they are null. */
export const CARE_CARD_SAID = 'heading, items, action'

/** Heading, signs and what to do, each on a line; the level is in none of them. */
export const careCardInWords = ({heading, items, action}: z.output<typeof shownCareCard>): string =>
  [heading, ...items, action].join('\n')
