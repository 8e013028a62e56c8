import type {TrialSnapshot} from '@healing-library/content/documents/registry-shape'

import type {RawProtocol, RawStudy} from '../ctgov/study.ts'
import {orNone, present} from './present.ts'
import {withKeys} from './row-keys.ts'
import {lineOf, textOf, wordOf} from './words.ts'

type RawReferences = NonNullable<RawProtocol['referencesModule']>['references']
type Reference = NonNullable<TrialSnapshot['registryReferences']>[number]

/**
 * Papers as the registry lists them. `retracted` is told only where the registry names a retraction: that it names
 * none proves nothing.
 */
export function referencesOf(references: RawReferences): TrialSnapshot['registryReferences'] {
  const rows = references?.flatMap(({pmid, type, citation, retractions}): Omit<Reference, '_key'>[] => {
    const reference = {pmid: pmidOf(pmid), citation: textOf(citation)}
    if (reference.pmid === undefined && reference.citation === undefined) return []
    return [
      present({
        _type: 'registryReference' as const,
        ...reference,
        kind: wordOf(type),
        retracted: retractions === undefined ? undefined : true,
      }),
    ]
  })
  return orNone(withKeys(rows ?? [], ({pmid, citation}) => [pmid ?? citation]))
}

const pmidOf = (pmid: string | undefined) => /^\s*(\d{1,8})\s*$/.exec(pmid ?? '')?.[1]

type RawMeshes = NonNullable<NonNullable<RawStudy['derivedSection']>['conditionBrowseModule']>['meshes']

/** The registry's own indexing with MeSH (`meshes` of a browse module); undefined where it has none. */
export function meshTermsOf(meshes: RawMeshes): TrialSnapshot['meshConditions'] {
  const rows = meshes?.flatMap(({id, term}) => {
    const line = lineOf(term)
    return line === undefined ? [] : [present({_type: 'meshTerm' as const, id: meshIdOf(id), term: line})]
  })
  return orNone(withKeys(rows ?? [], ({id, term}) => [id ?? term]))
}

/** Nine digits are used for descriptors from about number 66,000 on; below that, three zeros were put in between. */
const FIRST_OF_NINE_DIGITS = 65_000

/** In copies of 2024 the registry writes D000003731 for D003731: one term, not a change. */
function meshIdOf(id: string | undefined): string | undefined {
  const line = lineOf(id)
  const digits = /^D000(\d{6})$/.exec(line ?? '')?.[1]
  return digits !== undefined && Number(digits) < FIRST_OF_NINE_DIGITS ? `D${digits}` : line
}
