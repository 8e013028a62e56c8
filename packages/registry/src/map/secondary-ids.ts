import type {TrialSnapshot} from '@healing-library/content/documents/registry-shape'

import type {RawProtocol} from '../ctgov/study.ts'
import {orNone, present} from './present.ts'
import {withKeys} from './row-keys.ts'
import {lineOf, wordOf} from './words.ts'

type SecondaryId = NonNullable<TrialSnapshot['secondaryIds']>[number]

/** EudraCT: year, a six-digit number that begins with 0 and two digits (2019-001234-56). */
const EUDRACT = /\b(20\d{2}-0\d{5}-\d{2})\b/
/** CTIS (EU CT number): year, a number that begins with 5, two digits, sometimes two more for the version. */
const CTIS = /\b(20\d{2}-5\d{5}-\d{2})(?:-\d{2})?\b/

/** Other numbers of a trial: the sponsor's, a grant's, another registry's. */
export function secondaryIdsOf({orgStudyIdInfo, secondaryIdInfos}: RawProtocol['identificationModule']) {
  const rows = [
    // The type of the sponsor's own number is told for some sponsors only (NIH, FDA, VA).
    ...(orgStudyIdInfo ? [{id: orgStudyIdInfo.id, type: orgStudyIdInfo.type ?? 'ORG_STUDY_ID'}] : []),
    ...(secondaryIdInfos ?? []),
  ].flatMap(({id, type}): Omit<SecondaryId, '_key'>[] => {
    const line = lineOf(id)
    return line === undefined
      ? []
      : [present({_type: 'trialSecondaryId' as const, kind: wordOf(type), id: line})]
  })
  return orNone(withKeys(rows, ({id}) => [id]))
}

/** The numbers under which European registries hold a trial, wherever in the record they stand, whatever their label. */
export function europeanIds({secondaryIds = []}: Pick<TrialSnapshot, 'secondaryIds'>): string[] {
  const found = secondaryIds.flatMap(({id}) => {
    const eudraCt = EUDRACT.exec(id)?.[1]
    const ctis = CTIS.exec(id)?.[1]
    return [eudraCt && `EudraCT ${eudraCt}`, ctis && `CTIS ${ctis}`].filter((name) => name !== undefined)
  })
  return [...new Set(found)].toSorted()
}

type Identified = Pick<TrialSnapshot, 'nctId' | 'aliases' | 'secondaryIds'>

/**
 * Whether two records are of one trial: the same NCT number (or a former one), or the same European number. Equal
 * sponsor's numbers are no proof: sponsors count from 1 alike.
 */
export function isSameTrial(left: Identified, right: Identified): boolean {
  const ids = new Set([left.nctId, ...(left.aliases ?? []), ...europeanIds(left)])
  return [right.nctId, ...(right.aliases ?? []), ...europeanIds(right)].some((id) => ids.has(id))
}
