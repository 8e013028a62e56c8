import {z} from 'zod'

import {SHOWN_BLOCKS} from '../text-blocks/blocks.ts'
import {publication} from './citation.ts'
import {key, optionalText, rows, text} from './parts.ts'

const markDef = z.discriminatedUnion('_type', [
  z.object({
    _type: z.literal('citation'),
    _key: key,
    supports: optionalText,
    locator: optionalText,
    publication,
  }),
  z.object({
    _type: z.literal('glossaryMark'),
    _key: key,
    term: z.object({_id: text, _type: z.literal('glossaryTerm'), term: text, slug: text}),
  }),
  z.object({_type: z.literal('link'), _key: key, href: z.url({protocol: /^(https|mailto|tel)$/})}),
])

const block = z.object({
  _key: key,
  _type: z.literal('block'),
  style: z.enum(['normal', 'h3']).nullable(),
  listItem: z.enum(['bullet', 'number']).nullable(),
  level: z.number().int().nullable(),
  children: rows(z.object({_key: key, _type: z.literal('span'), text: z.string(), marks: rows(text)})),
  markDefs: rows(markDef),
})

/**
 * Portable Text of a guide. A mark whose definition was left out leaves its words unmarked; a block that nobody knows
 * is left out.
 */
export const clinicalText = rows(z.discriminatedUnion('_type', [block, ...SHOWN_BLOCKS]))

/** Paragraphs and text blocks in reading order, marks resolved to publications, terms and addresses. */
export type ClinicalText = z.output<typeof clinicalText>
/** A paragraph, a subheading or an item of a list. */
export type Paragraph = z.output<typeof block>
/** A citation that stands on some words of a paragraph, found by its `_key` in their marks. */
export type CitationMark = Extract<z.output<typeof markDef>, {_type: 'citation'}>
