import type {GlossaryTerm} from '@healing-library/content/queries/glossary'

/** Under which a term that begins with a digit or a sign stands. */
export const OTHER = 'other'

/** Terms by their first letter without its accent, in the order of the alphabet; digits and signs come first. */
export function byLetter(terms: readonly GlossaryTerm[]): [letter: string, terms: GlossaryTerm[]][] {
  const groups = Map.groupBy(terms, ({term}) => letterOf(term))
  return [...groups]
    .map(([letter, group]): [string, GlossaryTerm[]] => [
      letter,
      group.toSorted((left, right) => left.term.localeCompare(right.term, 'en', {sensitivity: 'base'})),
    ])
    .toSorted(([left], [right]) => order(left).localeCompare(order(right)))
}

const order = (letter: string): string => (letter === OTHER ? '' : letter)

function letterOf(term: string): string {
  const first = term.trim().normalize('NFD').charAt(0).toUpperCase()
  return /[A-Z]/.test(first) ? first : OTHER
}
