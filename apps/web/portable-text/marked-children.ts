import type {Paragraph} from '@healing-library/content/contracts/clinical-text'

import {citedChildren, type InlineCitations} from './cited-text.ts'
import type {TermMarks} from './term-marks.ts'

type Span = Paragraph['children'][number]

/** A word of the glossary where it is used first, as an object in the line. */
export type InlineTerm = {_type: 'term'; _key: string; slug: string; words: string}

/** The line of a block as it is shown: words, sources behind them, and terms that can be asked for their meaning. */
export function markedChildren(block: Paragraph, terms: TermMarks): (Span | InlineCitations | InlineTerm)[] {
  const originals = new Map(block.children.map((span) => [span._key, span]))
  return citedChildren(block).flatMap((child): (Span | InlineCitations | InlineTerm)[] => {
    if (child._type !== 'span') return [child]
    const original = originals.get(child._key)
    const marks = original === undefined ? undefined : terms.get(original)
    return marks === undefined ? [child] : split(child, marks)
  })
}

function split(
  span: Span,
  marks: readonly {from: number; to: number; slug: string}[],
): (Span | InlineTerm)[] {
  const parts: (Span | InlineTerm)[] = []
  let at = 0
  for (const {from, to, slug} of marks) {
    parts.push({...span, _key: `${span._key}-${at}`, text: span.text.slice(at, from)})
    parts.push({_type: 'term', _key: `${span._key}-${slug}`, slug, words: span.text.slice(from, to)})
    at = to
  }
  return [...parts, {...span, _key: `${span._key}-${at}`, text: span.text.slice(at)}]
}
