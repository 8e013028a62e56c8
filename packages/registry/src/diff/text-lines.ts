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
    .split(/\n\s*\n|\n(?=\s*(?:[*•-]|\d{1,2}[.)])\s)/)
    .flatMap((paragraph) => sentences(plain(paragraph)))
    .map(({text: sentence}) => sentence.trim())

/**
 * On one line, because registries break lines inside sentences; without the mark or number of a list and without the
 * backslashes of Markdown, because whole lists are numbered anew for one more point.
 */
const plain = (paragraph: string): string =>
  paragraph
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[*•-]|\d{1,2}[.)])\s+/, '')
    .replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '')
