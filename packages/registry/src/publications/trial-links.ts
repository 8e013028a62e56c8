import type {TrialSnapshot} from '@healing-library/content/documents/registry-shape'

import {findDoi, normaliseDoi} from './doi.ts'

type Publication = {
  _id: string
  doi?: string | undefined
  pmid?: string | undefined
  nctIds?: readonly string[] | undefined
}
type Trial = Pick<TrialSnapshot, 'nctId' | 'aliases' | 'registryReferences'>

/** That a publication belongs to a trial, on the word of one of the two records. */
export type TrialLink = {
  publicationId: string
  nctId: string
  /** Who says so: the publication (its record names the trial), or the registry (it lists the publication). */
  basis: 'clinical-trial-number' | 'registry reference by PMID' | 'registry reference by DOI'
}

/**
 * Which publications belong to which trials, as far as one of the two records says so. One that the registry lists as
 * background is about something else and is left out.
 */
export function linkTrials(publications: readonly Publication[], trials: readonly Trial[]): TrialLink[] {
  return trials.flatMap((trial) => {
    const numbers = new Set([trial.nctId, ...(trial.aliases ?? [])])
    const references = (trial.registryReferences ?? []).filter(({kind}) => kind !== 'BACKGROUND')
    const pmids = new Set(references.flatMap(({pmid}) => (pmid === undefined ? [] : [pmid])))
    const dois = new Set(references.flatMap(({citation}) => (citation ? [findDoi(citation)] : [])))
    return publications.flatMap((publication): TrialLink[] => {
      const link = (basis: TrialLink['basis']) => [
        {publicationId: publication._id, nctId: trial.nctId, basis},
      ]
      if (publication.nctIds?.some((id) => numbers.has(id))) return link('clinical-trial-number')
      if (publication.pmid !== undefined && pmids.has(publication.pmid))
        return link('registry reference by PMID')
      const doi = publication.doi === undefined ? undefined : normaliseDoi(publication.doi)
      return doi !== undefined && dois.has(doi) ? link('registry reference by DOI') : []
    })
  })
}
