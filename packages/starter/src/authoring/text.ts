import {publicationId, reference} from './document.ts'
import {keyOf, type Source} from './rows.ts'

type Piece = string | {text: string; source?: Source}
type Shape = {style: 'normal' | 'h3'; listItem?: 'bullet' | 'number'}
type DraftBlock = Shape & {pieces: Piece[]}

/** Words that a source supports. */
export const cited = (text: string, ...source: Source): Piece => ({text, source})

export const paragraph = (...pieces: Piece[]): DraftBlock => ({style: 'normal', pieces})
export const heading = (text: string): DraftBlock => ({style: 'h3', pieces: [text]})
export const bullet = (...pieces: Piece[]): DraftBlock => ({style: 'normal', listItem: 'bullet', pieces})

/** Portable Text with keys from the content: a block's from its words, a span's and a mark's from their place in it. */
export const text = (...blocks: DraftBlock[]) =>
  blocks.map(({pieces, ...shape}) => {
    const spans = pieces.map((piece, index) => {
      const {text, source}: Exclude<Piece, string> = typeof piece === 'string' ? {text: piece} : piece
      return {text, key: `s${index}`, definition: source && markDefinition(`m${index}`, source)}
    })
    return {
      ...shape,
      _type: 'block' as const,
      _key: keyOf('block', pieces),
      ...(shape.listItem === undefined ? {} : {level: 1}),
      children: spans.map(({text, key, definition}) => ({
        _type: 'span' as const,
        _key: key,
        text,
        marks: definition ? [definition._key] : [],
      })),
      markDefs: spans.flatMap(({definition}) => (definition ? [definition] : [])),
    }
  })

function markDefinition(_key: string, [publication, supports, locator]: Source) {
  return {
    _key,
    _type: 'citation' as const,
    publication: reference(publicationId(publication)),
    supports,
    ...(locator === undefined ? {} : {locator}),
  }
}
