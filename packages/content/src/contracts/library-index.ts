import {z} from 'zod'

import {guideCard} from './guide-card.ts'
import {rows, text} from './parts.ts'

const named = <Type extends string>(type: Type) => ({_id: text, _type: z.literal(type), title: text})

/** Guides and treatments as the index of the library lists them, with the ids of the conditions that they stand under. */
export const libraryIndex = z.object({
  guides: rows(
    z.object({_id: text, _type: z.literal('substanceGuide'), card: guideCard, conditions: rows(text)}),
  ),
  treatments: rows(
    z.object({
      ...named('modality'),
      slug: text,
      deck: text,
      substances: rows(z.object(named('substanceGuide'))),
      conditions: rows(text),
    }),
  ),
  conditions: rows(z.object({...named('condition'), slug: text, deck: text})),
})
