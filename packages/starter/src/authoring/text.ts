import {publicationId, reference} from './document.ts'
import {keyOf, type Source} from './rows.ts'

type Mark = {cite: Source} | {href: string}
type Piece = string | {text: string; mark?: Mark; strong?: boolean}
type Shape = {style: 'normal' | 'h3'; listItem?: 'bullet' | 'number'}
type DraftBlock = Shape & {pieces: Piece[]}

/** Words that a source supports. */
export const cited = (text: string, ...cite: Source): Piece => ({text, mark: {cite}})
export const strong = (text: string): Piece => ({text, strong: true})

export const paragraph = (...pieces: Piece[]): DraftBlock => ({style: 'normal', pieces})
export const heading = (text: string): DraftBlock => ({style: 'h3', pieces: [text]})
export const bullet = (...pieces: Piece[]): DraftBlock => ({style: 'normal', listItem: 'bullet', pieces})

/** Portable Text with keys from the content: a block's from its words, a span's and a mark's from their place in it. */
export const text = (...blocks: DraftBlock[]) =>
  blocks.map(({pieces, ...shape}) => {
    const marked = pieces.map((piece, index) => {
      const {
        text,
        mark,
        strong = false,
      }: Exclude<Piece, string> = typeof piece === 'string' ? {text: piece} : piece
      return {text, strong, span: `s${index}`, definition: mark && {key: `m${index}`, mark}}
    })
    return {
      ...shape,
      _type: 'block' as const,
      _key: keyOf('block', pieces),
      ...(shape.listItem === undefined ? {} : {level: 1}),
      children: marked.map(({text, strong, span, definition}) => ({
        _type: 'span' as const,
        _key: span,
        text,
        marks: [...(strong ? ['strong'] : []), ...(definition ? [definition.key] : [])],
      })),
      markDefs: marked.flatMap(({definition}) =>
        definition ? [markDefinition(definition.key, definition.mark)] : [],
      ),
    }
  })

function markDefinition(_key: string, mark: Mark) {
  if ('href' in mark) return {_key, _type: 'link' as const, href: mark.href}
  const [publication, supports, locator] = mark.cite
  return {
    _key,
    _type: 'citation' as const,
    publication: reference(publicationId(publication)),
    supports,
    ...(locator === undefined ? {} : {locator}),
  }
}
