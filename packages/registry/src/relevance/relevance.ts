import type {TrialSnapshot} from '@healing-library/content/documents/registry-shape'

import {isElsewhere, isMentalHealth} from './field-of-medicine.ts'
import {aliasesThatName, holds, tokensOf} from './names.ts'

/** Whether a trial is about a substance, and by which of its names. */
export type Relevance = {
  /** exact: an intervention is the substance, in this library's field. fuzzy: a person must look. */
  match: 'exact' | 'fuzzy'
  /** The names that matched, as the registry writes them; of a fuzzy match also where else the words stand. */
  terms: string[]
}

/** DMT is dimethyltryptamine and "disease-modifying therapy"; LSD is lysergide and a deficiency of the eye. */
const AMBIGUOUS_LENGTH = 3

/**
 * Whether a trial that a search brought is about the substance. The registry searches titles, keywords, texts and the
 * ancestors of MeSH terms alike, so that most of what it brings is not.
 */
export function relevanceOf(snapshot: TrialSnapshot, aliases: readonly string[]): Relevance {
  const named = (snapshot.interventions ?? []).flatMap(({name, otherNames = []}) =>
    [name, ...otherNames].flatMap((known) => {
      const found = aliasesThatName(known, aliases)
      return found.length > 0 ? [{known, found}] : []
    }),
  )
  const isSure = named.some(({found}) => found.some((alias) => !isAmbiguous(alias, aliases, snapshot)))
  if (isSure && !isElsewhere(snapshot))
    return {match: 'exact', terms: distinct(named.map(({known}) => known))}
  return {match: 'fuzzy', terms: distinct([...named.map(({known}) => known), ...mentions(snapshot, aliases)])}
}

/** A short name is sure when a longer one of the same substance stands in the record, or the field fits. */
function isAmbiguous(alias: string, aliases: readonly string[], snapshot: TrialSnapshot): boolean {
  if (tokensOf(alias).join('').length > AMBIGUOUS_LENGTH) return false
  const isSpeltOut = aliases.some(
    (other) =>
      tokensOf(other).join('').length > AMBIGUOUS_LENGTH &&
      textsOf(snapshot).some((text) => holds(other, text)),
  )
  return !isSpeltOut && !isMentalHealth(snapshot)
}

function textsOf({
  briefTitle,
  officialTitle,
  briefSummary,
  keywords = [],
  interventions = [],
  meshInterventions = [],
}: TrialSnapshot): string[] {
  return [
    briefTitle,
    officialTitle ?? '',
    briefSummary ?? '',
    ...keywords,
    ...interventions.flatMap(({name, otherNames = []}) => [name, ...otherNames]),
    ...meshInterventions.map(({term}) => term),
  ]
}

/** Names of interventions that hold the word among others, and short texts that do. */
function mentions(snapshot: TrialSnapshot, aliases: readonly string[]): string[] {
  const {interventions = [], keywords = [], meshInterventions = [], briefTitle} = snapshot
  const places = [
    ...interventions.flatMap(({name, otherNames = []}) => [name, ...otherNames]),
    ...meshInterventions.map(({term}) => term),
    ...keywords,
    briefTitle,
  ]
  return places.filter((place) => aliases.some((alias) => holds(alias, place)))
}

/** As long as the record of it allows. */
const distinct = (terms: readonly string[]) =>
  [...new Set(terms.map((term) => term.slice(0, 400)))].slice(0, 12)
