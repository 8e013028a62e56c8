import type {Template} from 'sanity'

export const NAMED_TERM_TEMPLATE = 'glossary-term-named'

/** A term of the glossary for a word that somebody has just met. */
export const namedTerm: Template<{term: string}> = {
  id: NAMED_TERM_TEMPLATE,
  title: 'Glossary term',
  schemaType: 'glossaryTerm',
  parameters: [{name: 'term', type: 'string'}],
  value: ({term}: {term: string}) => ({term}),
}
