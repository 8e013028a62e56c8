import {createHash} from 'node:crypto'

import type {
  AccessNote,
  CareCard,
  Citation,
  Contraindication,
  Effect,
  Indication,
  KeyFact,
  Perspective,
  PharmacologyTarget,
  Resource,
  RouteFact,
  SubstanceAlias,
} from '@healing-library/content/sanity.types'

import type {
  ClaimRow,
  EventRow,
  FaqRow,
  FrameworkRow,
  InteractionRow,
  LegalRow,
  MythRow,
  PhaseRow,
} from './authored-guide.ts'
import {publicationId, reference} from './document.ts'

type Keyed<Row> = Row & {_key: string}
type Written<Row extends {_type: string}> = Keyed<Omit<Row, '_type'> & {_type: Row['_type']}>

/**
 * Rows of an array as Content Lake stores them. The key comes from what the row says, so that the same content
 * always has the same keys, and a row that moves keeps its own.
 */
const rowsOf =
  <Row extends {_type: string}>(type: Row['_type']) =>
  (...rows: Omit<Row, '_type'>[]): Written<Row>[] =>
    rows.map((row) => ({...row, _type: type, _key: keyOf(type, row)}))

export const aliases = rowsOf<SubstanceAlias>('substanceAlias')
export const keyFacts = rowsOf<KeyFact>('keyFact')
export const careCards = rowsOf<CareCard>('careCard')
export const contraindications = rowsOf<Contraindication>('contraindication')
export const effects = rowsOf<Effect>('effect')
export const indications = rowsOf<Indication>('indication')
export const targets = rowsOf<PharmacologyTarget>('pharmacologyTarget')
export const routeFacts = rowsOf<RouteFact>('routeFact')
export const accessNotes = rowsOf<AccessNote>('accessNote')
export const perspectives = rowsOf<Perspective>('perspective')
export const resources = rowsOf<Resource>('resource')

/** What becomes a document of its own: see authored-guide.ts and lift.ts. */
const writtenAs =
  <Row>() =>
  (...rows: Row[]): Row[] =>
    rows
export const interactions = writtenAs<InteractionRow>()
export const frameworks = writtenAs<FrameworkRow>()
export const sessionPhases = writtenAs<PhaseRow>()
export const legalRows = writtenAs<LegalRow>()
export const claims = writtenAs<ClaimRow>()
export const timeline = writtenAs<EventRow>()
export const mythFacts = writtenAs<MythRow>()
export const faq = writtenAs<FaqRow>()

const citations = rowsOf<Citation>('citation')

/** One source: the publication's key in data/publications.ndjson, what it supports, and where in it. */
export type Source = readonly [publication: string, supports: string, locator?: string]

export const cite = (...sources: Source[]) =>
  citations(
    ...sources.map(([publication, supports, locator]) => ({
      publication: reference(publicationId(publication)),
      supports,
      ...(locator === undefined ? {} : {locator}),
    })),
  )

/** References in an array need keys of their own. */
export const references = (...ids: string[]) =>
  ids.map((id) => ({...reference(id), _key: keyOf('reference', id)}))

export function keyOf(type: string, content: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([type, content]))
    .digest('hex')
    .slice(0, 12)
}
