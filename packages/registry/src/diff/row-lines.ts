import type {TrialSnapshot} from '@healing-library/content/documents/registry-shape'

import {signed} from './lines.ts'

/** A row in words: what it is about, and what may change about it. */
type Told = {name: string; detail: string}
type Row<Field extends keyof TrialSnapshot> =
  NonNullable<TrialSnapshot[Field]> extends (infer One)[] ? One : never

const join = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part.trim() !== '').join(', ')

const outcome = ({measure, timeFrame}: Row<'primaryOutcomes'>): Told => ({
  name: measure,
  detail: timeFrame ?? '',
})

/** How the rows of each list are told. */
export const TELL = {
  secondaryIds: ({id, kind}: Row<'secondaryIds'>): Told => ({name: id, detail: kind ?? ''}),
  interventions: ({name, kind, otherNames = []}: Row<'interventions'>): Told => ({
    name,
    detail: join(kind, ...otherNames),
  }),
  arms: ({label, kind}: Row<'arms'>): Told => ({name: label, detail: kind ?? ''}),
  primaryOutcomes: outcome,
  secondaryOutcomes: outcome,
  contacts: ({name, role, phone, phoneExt, email}: Row<'contacts'>): Told => ({
    name: name ?? email ?? phone ?? role ?? '',
    detail: join(role, phone && join(phone, phoneExt && `ext. ${phoneExt}`), email),
  }),
  officials: ({name, role, affiliation}: Row<'officials'>): Told => ({name, detail: join(role, affiliation)}),
  registryReferences: ({pmid, citation, kind, retracted}: Row<'registryReferences'>): Told => ({
    name: pmid === undefined ? (citation ?? '') : join(`PMID ${pmid}`, citation),
    detail: join(kind, retracted ? 'retracted' : undefined),
  }),
} as const

/** Sites by their place. The registry tells no site's status once a trial is closed: that is one line, not 105. */
export function siteLines(before: TrialSnapshot['sites'] = [], after: TrialSnapshot['sites'] = []): string[] {
  const withStatus = before.filter(({status}) => status !== undefined)
  const closed = after.length > 0 && withStatus.length > 1 && after.every(({status}) => status === undefined)
  const known = closed ? before.map((one) => ({...one, status: undefined})) : before
  const told = closed ? [signed('-', `The status of each of ${withStatus.length} sites`)] : []
  return [...told, ...rowLines(known, after, site)]
}

const site = ({facility, city, state, country, status}: Row<'sites'>): Told => ({
  name: join(facility, city, state, country),
  detail: status ?? '',
})

/** Rows that came (+), went (-) or say something else of the same thing (~). Rows may share a name. */
export function rowLines<One>(
  before: readonly One[],
  after: readonly One[],
  tell: (row: One) => Told,
): string[] {
  const gone = before.map(tell)
  const come = after.map(tell).filter((row) => !take(gone, (other) => textOf(other) === textOf(row)))
  const lines = come.map((row) => {
    const earlier = take(gone, ({name}) => same(name, row.name))
    if (earlier === undefined) return signed('+', textOf(row))
    if (earlier.name !== row.name) return signed('~', `${textOf(earlier)} → ${textOf(row)}`)
    return signed('~', `${row.name}: ${earlier.detail || 'not given'} → ${row.detail || 'not given'}`)
  })
  return [...lines, ...gone.map((row) => signed('-', textOf(row)))]
}

const textOf = ({name, detail}: Told): string => (detail === '' ? name : `${name} (${detail})`)

const same = (left: string, right: string) => left.toLowerCase() === right.toLowerCase()

/** Takes the first that fits out of a list. */
function take<One>(list: One[], fits: (one: One) => boolean): One | undefined {
  const at = list.findIndex(fits)
  return at === -1 ? undefined : list.splice(at, 1)[0]
}
