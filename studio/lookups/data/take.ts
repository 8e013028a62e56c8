import {rowsOf} from '@healing-library/content/check/stored-document'
import {FIELD_SOURCE_CHARACTERS} from '@healing-library/content/documents/publication'
import {retractionFields} from '@healing-library/registry/publications/check-publication'
import type {LookedUp} from '@healing-library/registry/publications/look-up'
import type {RetractionVerdict} from '@healing-library/registry/publications/retraction'

import {valueWords} from '../ui/value-words.ts'
import type {FieldSource, FieldValue} from './found-fields.ts'

/** A field as it is taken, from whom. */
export type TakenField = {name: string; value: FieldValue; source: FieldSource}

type Take = {
  fields: readonly TakenField[]
  /** Left out, what stands of it stays. One that is not known is never taken: it would clear one that is. */
  retraction?: Pick<LookedUp, 'retraction' | 'answers'> | undefined
  /** Of now, as an ISO instant. */
  at: string
}

/** The fields that a take sets on a publication, with where each came from: one patch. */
export function fieldsTaken(
  {fields, retraction, at}: Take,
  document: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const known = retraction && retractionFields(retraction.retraction, at.slice(0, 10))
  const rows = [
    ...fields.map(({name, value, source}) => sourceRow(name, source, valueWords(value), at)),
    ...(retraction && known
      ? [sourceRow('retraction', retractionSource(retraction), retractionLine(retraction.retraction), at)]
      : []),
  ]
  const kept = rowsOf(document, 'fieldSources').filter(({field}) => !rows.some((row) => row.field === field))
  return {
    ...Object.fromEntries(fields.map(({name, value}) => [name, value])),
    ...known,
    ...(rows.length > 0 && {fieldSources: [...kept, ...rows]}),
  }
}

function sourceRow(field: string, source: FieldSource, value: string, at: string) {
  const told =
    value.length > FIELD_SOURCE_CHARACTERS ? `${value.slice(0, FIELD_SOURCE_CHARACTERS - 1)}…` : value
  return {_key: field, _type: 'fieldSource', field, source, value: told, at}
}

/** Who said so: those with evidence, or all that answered where there is none. */
function retractionSource({
  retraction: {evidence},
  answers,
}: Pick<LookedUp, 'retraction' | 'answers'>): FieldSource {
  const told = evidence.map(({source}) => (source === 'PubMed' ? 'pubmed' : 'crossref'))
  const asked = (['crossref', 'pubmed'] as const).filter((index) => answers[index].kind === 'found')
  const said = new Set(evidence.length === 0 ? asked : told)
  const isOwn = [...said].every((index) => {
    const answer = answers[index]
    return answer.kind === 'found' && answer.isOwnRecord
  })
  if (isOwn) return 'ownRecord'
  if (said.size > 1) return 'both'
  return said.has('pubmed') ? 'pubmed' : 'crossref'
}

function retractionLine({status, evidence}: RetractionVerdict): string {
  const notices = evidence.map(({status: told, notice, date}) =>
    [told, notice, date].filter(Boolean).join(' '),
  )
  return notices.length === 0 ? status : notices.join('; ')
}
