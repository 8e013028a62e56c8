import {guide} from '../../messages/en/guide.ts'

/** A stretch of the page, with its citations in reading order. */
export type CitedPart<Citation> = {title: string; citations: readonly Citation[]}

/** A place where a reference is cited, to come back to. */
export type Use = {anchor: string; partTitle: string}
type Reference<Publication> = {number: number; anchor: string; publication: Publication; uses: Use[]}
/** What stands after a statement: the number, its own anchor, and where it leads. */
type Mark = {number: number; label: string; anchor: string; referenceAnchor: string}

export type Footnotes<Citation, Publication> = {
  /** In the order of their first citation. */
  references: readonly Reference<Publication>[]
  markOf: (citation: Citation) => Mark | undefined
}

/**
 * Numbers the citations of a page once, in reading order: one number a publication, one anchor a citation, so
 * that links lead both ways. A citation is known again by being the same object, so the parts must hold the very
 * objects that the views then render.
 */
export function numberFootnotes<
  Publication extends {_id: string},
  Citation extends {publication: Publication},
>(
  parts: readonly CitedPart<Citation>[],
  /** What a number is called where it is read out: “Source 3”. */
  labelOf: (number: number) => string = guide.citations.source,
): Footnotes<Citation, Publication> {
  const references = new Map<string, Reference<Publication>>()
  const marks = new Map<Citation, Mark>()
  for (const {title, citations} of parts) {
    for (const citation of citations) {
      const {publication} = citation
      const number = references.size + 1
      const reference = references.get(publication._id) ?? {
        number,
        // Short, because it stands hundreds of times on a page; the lasting anchor is publicationAnchor's.
        anchor: `s${number}`,
        publication,
        uses: [],
      }
      references.set(publication._id, reference)
      const anchor = `c${reference.number}-${reference.uses.length + 1}`
      reference.uses.push({anchor, partTitle: title})
      marks.set(citation, {
        number: reference.number,
        label: labelOf(reference.number),
        anchor,
        referenceAnchor: reference.anchor,
      })
    }
  }
  return {references: [...references.values()], markOf: (citation) => marks.get(citation)}
}
