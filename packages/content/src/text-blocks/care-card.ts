import {z} from 'zod'

import {careCard} from '../contracts/care-card.ts'
import {careCard as storedCareCard} from '../documents/rows.ts'
import {CITATIONS} from '../queries/fragments.ts'

export {storedCareCard}

/** The card of a page's head, where running text speaks of getting help. */
export const shownCareCard = careCard.extend({_type: z.literal('careCard')})

export const CARE_CARD = `_type == "careCard" => {level, heading, items, action, ${CITATIONS}}`

export const CARE_CARD_WORDS = ['heading', 'items', 'action']

export const careCardInWords = ({heading, items, action}: z.output<typeof shownCareCard>): string =>
  [heading, ...items, action].join('\n')
