import type {GlossaryTerm} from '@healing-library/content/sanity.types'

/** A term as written here: related terms by their slugs. */
export type TermRow = Pick<GlossaryTerm, 'more' | 'synonyms' | 'abbreviation' | 'citations'> & {
  term: string
  definition: string
  related?: string[]
}
