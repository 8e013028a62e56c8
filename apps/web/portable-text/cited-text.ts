import type {Citation} from '@healing-library/content/contracts/citation'
import type {CitationMark, ClinicalText, Paragraph} from '@healing-library/content/contracts/clinical-text'
import type {TextBlock} from '@healing-library/content/text-blocks/blocks'

type Span = Paragraph['children'][number]

/** The sources of the words before it, as an object in the line. */
export type InlineCitations = {_type: 'citations'; _key: string; citations: CitationMark[]}

/**
 * Editors mark the words that a source supports; readers see a number behind them. So every citation leaves the
 * marks and stands once, behind the last span that it marks, whatever other marks split those words.
 */
export function citedChildren({
  children,
  markDefs,
}: Pick<Paragraph, 'children' | 'markDefs'>): (Span | InlineCitations)[] {
  const definitions = new Map(markDefs.map((definition) => [definition._key, definition]))
  return children.flatMap((span, index): (Span | InlineCitations)[] => {
    const laterMarks = new Set(children.slice(index + 1).flatMap((later) => later.marks))
    const citations = span.marks.flatMap((mark) => {
      const definition = definitions.get(mark)
      return definition?._type === 'citation' && !laterMarks.has(mark) ? [definition] : []
    })
    const marks = span.marks.filter((mark) => definitions.get(mark)?._type !== 'citation')
    const words = {...span, marks}
    return citations.length === 0
      ? [words]
      : [words, {_type: 'citations', _key: `${span._key}-cited`, citations}]
  })
}

/** The citations of a text, in the order in which readers meet them: of marked words, and of what stands between. */
export const citationsOfText = (text: ClinicalText): (CitationMark | Citation)[] =>
  text.flatMap((block): (CitationMark | Citation)[] =>
    block._type === 'block'
      ? citedChildren(block).flatMap((child) => (child._type === 'citations' ? child.citations : []))
      : citationsOfBlock(block),
  )

function citationsOfBlock(block: TextBlock): Citation[] {
  if ('claim' in block) return block.claim.citations
  return 'citations' in block ? block.citations : []
}
