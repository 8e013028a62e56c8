import {z} from 'zod'

import {STORED_BLOCKS} from '../text-blocks/blocks.ts'
import {citation} from './citations.ts'
import {key, list, reference} from './parts.ts'

const DECORATORS = new Set(['strong', 'em'])

const link = z.strictObject({
  _key: key,
  _type: z.literal('link'),
  href: z.url({protocol: /^(https|mailto|tel)$/, error: 'Give a whole address: https, mailto or tel.'}),
})

/** Words that the glossary explains, where the page would not find them by itself. */
const glossaryMark = z.strictObject({_key: key, _type: z.literal('glossaryMark'), term: reference})

const span = z.strictObject({
  _key: key,
  _type: z.literal('span'),
  text: z.string(),
  marks: z.array(z.string()).optional(),
})

const block = z
  .strictObject({
    _key: key,
    _type: z.literal('block'),
    style: z.enum(['normal', 'h3'], 'A paragraph or a subheading: no other style is shown.').optional(),
    listItem: z.enum(['bullet', 'number']).optional(),
    level: z.int().min(1).max(9).optional(),
    children: list(span).min(1, 'A block without words.'),
    markDefs: list(z.discriminatedUnion('_type', [citation, link, glossaryMark])).optional(),
  })
  .superRefine(({children, markDefs}, context) => {
    const known = new Set(markDefs?.map(({_key}) => _key))
    for (const [index, {marks}] of children.entries()) {
      const lost = marks?.find((mark) => !DECORATORS.has(mark) && !known.has(mark))
      if (lost === undefined) continue
      const message = `The mark "${lost}" has no definition: remove it, or mark the words anew.`
      context.addIssue({code: 'custom', path: ['children', index, 'marks'], message})
    }
  })

/** Portable Text with sources as marks, and what may stand between its paragraphs. */
export const clinicalText = list(
  z.discriminatedUnion('_type', [block, ...STORED_BLOCKS], {
    error: 'Running text does not hold this: take it out, or ask for it to be added.',
  }),
)

/** Where a page needs words. */
export const requiredClinicalText = clinicalText.min(1, 'Fill this in.')
