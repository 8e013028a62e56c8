import {Fragment, type ReactNode} from 'react'

/** A sentence with elements in it, such as links: `{name}` is where the element of that name goes, in any language. */
export function Sentence({words, parts}: {words: string; parts: Readonly<Record<string, ReactNode>>}) {
  return words
    .split(/\{(\w+)\}/)
    .map((piece, at) => <Fragment key={`${piece} ${at}`}>{at % 2 === 0 ? piece : parts[piece]}</Fragment>)
}
