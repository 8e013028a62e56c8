import type {FIELD_SOURCES} from '@healing-library/content/vocabulary/evidence'
import type {LookedUp} from '@healing-library/registry/publications/look-up'
import type {LiteratureSource, MergedPublication, Sourced} from '@healing-library/registry/publications/merge'

import {isSameValue} from './same-value.ts'

export type FieldSource = keyof typeof FIELD_SOURCES
export type FieldValue = string | number | boolean | string[]

/** One field of a publication: what the indexes say, beside what stands here. */
export type FoundField = {
  name: PublicationField
  value: FieldValue
  source: FieldSource
  /** What the other index says where it says otherwise. */
  otherwise?: {value: FieldValue; source: FieldSource}
  stands: unknown
  /** `same`: nothing to take; `empty`: nothing stands here yet; `differs`: a person decides. */
  state: 'same' | 'empty' | 'differs'
}

export type PublicationField = Exclude<keyof MergedPublication, 'publisher' | 'issuedOn'>

/** In the order of the form. The day of issue is for regulators' documents, a journal's publisher no field of ours. */
export const PUBLICATION_FIELDS: readonly {name: PublicationField; title: string}[] = [
  {name: 'title', title: 'Title'},
  {name: 'authors', title: 'Authors'},
  {name: 'journal', title: 'Journal'},
  {name: 'year', title: 'Year'},
  {name: 'volume', title: 'Volume'},
  {name: 'issue', title: 'Issue'},
  {name: 'pages', title: 'Pages or article number'},
  {name: 'doi', title: 'DOI'},
  {name: 'pmid', title: 'PMID'},
  {name: 'isPreprint', title: 'Preprint'},
  {name: 'nctIds', title: 'Registered as'},
]

/** What was found, field by field, beside what stands in `document`. */
export function foundFields(
  {found, answers}: LookedUp,
  document: Readonly<Record<string, unknown>>,
): FoundField[] {
  const sourceOf = (source: LiteratureSource): FieldSource => {
    const answer = answers[source]
    return answer.kind === 'found' && answer.isOwnRecord ? 'ownRecord' : source
  }
  return PUBLICATION_FIELDS.flatMap(({name}): FoundField[] => {
    const told: Sourced<FieldValue> | undefined = found[name]
    // A paper that is no preprint says nothing: the field is for those that are.
    if (told === undefined || (name === 'isPreprint' && told.value === false && document[name] === undefined))
      return []
    const {value, source, agrees, otherwise} = told
    const first = sourceOf(source)
    const isBoth = agrees !== undefined && first !== 'ownRecord' && sourceOf(agrees) !== 'ownRecord'
    const stands = document[name]
    return [
      {
        name,
        value,
        source: isBoth ? 'both' : first,
        ...(otherwise && {otherwise: {value: otherwise.value, source: sourceOf(otherwise.source)}}),
        stands,
        state: stateOf(name, value, stands),
      },
    ]
  })
}

function stateOf(name: PublicationField, value: FieldValue, stands: unknown): FoundField['state'] {
  if (stands === undefined || stands === null || stands === '' || isSameValue(stands, [])) return 'empty'
  if (isSameValue(stands, value)) return 'same'
  // DOIs do not tell case apart: as the editor wrote it is as right.
  if (name === 'doi' && typeof stands === 'string' && stands.toLowerCase() === value) return 'same'
  return 'differs'
}
