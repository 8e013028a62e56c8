import type {ClinicalText, Paragraph} from '@healing-library/content/contracts/clinical-text'

type Span = Paragraph['children'][number]

/** A word of the glossary, as much of it as it takes to find it in a text and to explain it there. */
export type Term = {
  term: string
  slug: string
  abbreviation: string | null
  synonyms: readonly string[]
  definition: string
}

/** Where a term stands in a span: the letters from `from` up to `to`. */
type TermMark = {from: number; to: number; slug: string}

/** Of each span that holds the first use of a term: where. A span is known again by being the same object. */
export type TermMarks = ReadonlyMap<Span, readonly TermMark[]>

/** What a page does with words of the glossary. */
export type ShownTerms = {
  marks: TermMarks
  /** Slugs of the terms whose meaning stands on this page: words that editors marked lead to it. */
  held: ReadonlySet<string>
}

/**
 * The first use of each term in texts, in their order. Headings and links are left alone, and what the page is about
 * needs no explaining there (`except`, in lower case). A term that an editor marked is explained there alone.
 */
export function firstUses<Word extends Term>(
  texts: readonly ClinicalText[],
  terms: readonly Word[],
  except: ReadonlySet<string>,
): {marks: TermMarks; used: Word[]} {
  const open = new Map(
    terms.flatMap((term) =>
      namesOf(term).some((name) => except.has(name.toLowerCase())) ? [] : [[term.slug, term]],
    ),
  )
  const paragraphs = texts.flat().filter((block) => block._type === 'block')
  const marked = termsMarkedIn(paragraphs)
  for (const slug of marked.values()) open.delete(slug)
  const marks = new Map<Span, TermMark[]>()
  const used: Word[] = []
  for (const block of paragraphs) {
    const links = new Set(block.markDefs.flatMap(({_type, _key}) => (_type === 'link' ? [_key] : [])))
    for (const span of block.children) {
      const chosen = terms.find(({slug}) => slug === marked.get(span))
      if (chosen !== undefined && !used.includes(chosen)) used.push(chosen)
      if (block.style !== null && block.style !== 'normal') continue
      if (marked.has(span) || span.marks.some((mark) => links.has(mark))) continue
      const found = findIn(span.text, [...open.values()])
      for (const {slug} of found) {
        const term = open.get(slug)
        if (term !== undefined) used.push(term)
        open.delete(slug)
      }
      if (found.length > 0) marks.set(span, found)
    }
  }
  return {marks, used}
}

/** Of the spans that an editor marked as a word of the glossary: which. */
function termsMarkedIn(paragraphs: readonly Paragraph[]): ReadonlyMap<Span, string> {
  return new Map(
    paragraphs.flatMap(({children, markDefs}) =>
      markDefs.flatMap((mark) =>
        mark._type === 'glossaryMark'
          ? children
              .filter(({marks}) => marks.includes(mark._key))
              .map((span) => [span, mark.term.slug] as const)
          : [],
      ),
    ),
  )
}

/** Longer names go first, so that "Dissociative anaesthetic" is not taken for "Anaesthetic". */
function findIn(text: string, terms: readonly Term[]): TermMark[] {
  const names = terms
    .flatMap((term) => namesOf(term).map((name) => ({name, slug: term.slug})))
    .toSorted((left, right) => right.name.length - left.name.length)
  const found: TermMark[] = []
  for (const {name, slug} of names) {
    if (found.some((mark) => mark.slug === slug)) continue
    const match = patternOf(name).exec(text)
    if (match === null) continue
    const mark = {from: match.index, to: match.index + match[0].length, slug}
    if (found.every(({from, to}) => mark.to <= from || mark.from >= to)) found.push(mark)
  }
  return found.toSorted((left, right) => left.from - right.from)
}

const namesOf = ({term, abbreviation, synonyms}: Term): string[] =>
  [term, abbreviation, ...synonyms].filter((name) => name !== null)

/** A name as a word of its own, or its plural. What is written in capitals is looked for in capitals. */
function patternOf(name: string): RegExp {
  const letters = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  const isCapitals = name === name.toUpperCase()
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])${letters}s?(?![\p{L}\p{N}-])`, isCapitals ? 'u' : 'iu')
}
