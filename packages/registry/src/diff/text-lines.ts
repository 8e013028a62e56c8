import {sentences} from '@healing-library/content/text/sentences'
import {diffArrays} from 'diff'

import {signed} from './lines.ts'

/** What was taken out of a long text and what was put in, a line for each sentence or point of a list. */
export function textLines(before: string | undefined, after: string | undefined): string[] {
  return diffArrays(pieces(before), pieces(after)).flatMap(({added, removed, value}) => {
    if (!added && !removed) return []
    return value.map((piece) => signed(added ? '+' : '-', piece))
  })
}

const pieces = (text = ''): string[] =>
  text
    .split(/\n\s*\n|\n(?=\s*(?:[*•-]|\d+[.)])\s)/)
    // Registries break lines inside sentences, at another place in each version.
    .flatMap((paragraph) => sentences(paragraph.replaceAll(/\s+/g, ' ').trim()))
    .map(({text: sentence}) => sentence.trim())
