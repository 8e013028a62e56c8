import type {z} from 'zod'

import {
  CARE_CARD,
  CARE_CARD_SAID,
  CARE_CARD_WORDS,
  careCardInWords,
  shownCareCard,
  storedCareCard,
} from './care-card.ts'
import {
  CLAIM_REFERENCE,
  CLAIM_REFERENCE_SAID,
  shownClaimReference,
  storedClaimReference,
} from './claim-reference.ts'
import {FIGURE, FIGURE_SAID, FIGURE_WORDS, shownFigure, storedFigure} from './figure.ts'
import {
  shownTextTable,
  storedTextTable,
  TEXT_TABLE,
  TEXT_TABLE_SAID,
  TEXT_TABLE_WORDS,
  textTableInWords,
} from './text-table.ts'

/**
 * What may stand between the paragraphs of running text. Each block says in its own file how it is stored, what a
 * query brings of it, what a page needs, which of its words are translated and which the search reads; the lists here are
 * all that is common.
 */
export const STORED_BLOCKS = [storedClaimReference, storedCareCard, storedTextTable, storedFigure] as const

/** As a page needs them, in the order of `STORED_BLOCKS`. */
export const SHOWN_BLOCKS = [shownClaimReference, shownCareCard, shownTextTable, shownFigure] as const

/** Parts of a projection of running text. */
export const BLOCK_FIELDS = `${CLAIM_REFERENCE},
  ${CARE_CARD},
  ${TEXT_TABLE},
  ${FIGURE}`

/** The words of a block, for the search: `pt::text` passes over whatever is no paragraph. */
export const BLOCK_SAID = `{${CLAIM_REFERENCE_SAID}, ${CARE_CARD_SAID}, ${TEXT_TABLE_SAID}, ${FIGURE_SAID}}`

/** Places of words inside a block, as `translation/translatable-text.ts` writes them. A claim's are the claim's own. */
export const BLOCK_WORDS: readonly string[] = [...CARE_CARD_WORDS, ...TEXT_TABLE_WORDS, ...FIGURE_WORDS]

/** Blocks that say something else when part of them is missing: without all of their words they are not shown. */
export const WHOLE_OR_NOT_SHOWN: ReadonlySet<string> = new Set(['block', 'careCard', 'textTable'])

/** One block as a page shows it, told by its `_type`. */
export type TextBlock = z.output<(typeof SHOWN_BLOCKS)[number]>

/** What a block says, in lines, for whoever reads only words. */
export function blockInWords(block: TextBlock): string {
  switch (block._type) {
    case 'claimReference':
      return block.claim.statement
    case 'careCard':
      return careCardInWords(block)
    case 'textTable':
      return textTableInWords(block)
    default:
      return block.alt
  }
}
