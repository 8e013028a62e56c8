import {isDoi, isPmid} from '@healing-library/content/rules/identifiers'

/** What somebody pasted to name a publication: an identifier, or words of its title. */
export type Named = {kind: 'doi'; doi: string} | {kind: 'pmid'; pmid: string} | {kind: 'title'; words: string}

const BEFORE_DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i
const BEFORE_PMID = /^(?:https?:\/\/(?:www\.)?pubmed\.ncbi\.nlm\.nih\.gov\/|pmid:?\s*)/i

/** DOIs compare without regard to case (ISO 26324); those of this library are in lower case. */
export function readIdentifier(text: string): Named {
  const words = text.trim().replaceAll(/\s+/g, ' ')
  const doi = words.replace(BEFORE_DOI, '').replace(/[.,;]$/, '')
  if (isDoi(doi)) return {kind: 'doi', doi: doi.toLowerCase()}
  const pmid = words.replace(BEFORE_PMID, '').replace(/\/$/, '')
  if (isPmid(pmid) && pmid.length > 4) return {kind: 'pmid', pmid}
  return {kind: 'title', words}
}

/** In words, for buttons and messages. */
export const nameOf = (named: Named): string => {
  if (named.kind === 'doi') return `the DOI ${named.doi}`
  return named.kind === 'pmid' ? `the PMID ${named.pmid}` : `the title “${named.words}”`
}
