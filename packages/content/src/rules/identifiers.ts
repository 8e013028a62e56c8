/**
 * The identifiers by which a publication or a trial is found elsewhere. Only their shape is checked here:
 * whether a DOI leads to the title it stands beside is for the registry package to say.
 */

/** Crossref's own recommended pattern for modern DOIs, without the resolver's address before it. */
const DOI = /^10\.\d{4,9}\/[^\s]+$/
const PMID = /^[1-9]\d{0,7}$/
const NCT_ID = /^NCT\d{8}$/
/** Descriptors of MeSH: six digits, nine since 2015. */
const MESH_ID = /^D(?:\d{6}|\d{9})$/
/** As rules/content-hash.ts writes it. */
const CONTENT_HASH = /^sha256-[0-9a-f]{64}$/

/** Without the resolver's address before it. */
export const isDoi = (value: string): boolean => DOI.test(value)
/** One to eight digits, the first no zero. */
export const isPmid = (value: string): boolean => PMID.test(value)
/** NCT and eight digits, in capitals. */
export const isNctId = (value: string): boolean => NCT_ID.test(value)
/** A MeSH descriptor, as D003865; neither a tree number nor a supplementary concept. */
export const isMeshId = (value: string): boolean => MESH_ID.test(value)
/** Whether it has the form of one: that it is the hash of anything is not looked at. */
export const isContentHash = (value: string): boolean => CONTENT_HASH.test(value)

/** At the resolver of the DOI Foundation. */
export const doiUrl = (doi: string): string => `https://doi.org/${encodeURI(doi)}`
/** The record at PubMed. */
export const pubmedUrl = (pmid: string): string => `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
/** The record at ClinicalTrials.gov, for people. */
export const registryUrl = (nctId: string): string => `https://clinicaltrials.gov/study/${nctId}`

type Locatable = {doi?: string | null; pmid?: string | null; url?: string | null}

/** Where a reader finds a publication: its DOI first, then PubMed, then the page itself; undefined when nowhere. */
export function publicationUrl({doi, pmid, url}: Locatable): string | undefined {
  if (doi) return doiUrl(doi)
  if (pmid) return pubmedUrl(pmid)
  return url ?? undefined
}

/**
 * Says what an editor pasted wrongly, or undefined when the DOI stands as it should.
 * A pasted resolver address is the common slip, and has its own words.
 */
export function doiProblem(value: string): string | undefined {
  if (isDoi(value)) return undefined
  if (/^(https?:\/\/(dx\.)?doi\.org\/|doi:)/i.test(value)) {
    return 'Leave out what stands before "10.": the DOI alone, such as 10.1001/jama.2023.14530.'
  }
  return 'A DOI starts with "10.", a number and a slash, such as 10.1001/jama.2023.14530.'
}
