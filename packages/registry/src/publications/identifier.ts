import {isPmid} from '@healing-library/content/rules/identifiers'

import {findDoi, normaliseDoi} from './doi.ts'

/** What a publication is looked up by. */
export type PublicationIdentifier = {kind: 'doi'; doi: string} | {kind: 'pmid'; pmid: string}

const PUBMED_PAGE =
  /^https?:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed)\/(\d+)/i

/**
 * The DOI or PMID in what somebody pasted: a DOI bare, after "doi:" or in any publisher's address, in any case; a PMID
 * bare, after "PMID:" or in PubMed's address. Undefined where there is neither.
 */
export function readIdentifier(written: string): PublicationIdentifier | undefined {
  const text = written.trim()
  const pmid = PUBMED_PAGE.exec(text)?.[1] ?? /^(?:pmid:?\s*)?(\d{1,8})$/i.exec(text)?.[1]
  if (pmid !== undefined) return isPmid(pmid) ? {kind: 'pmid', pmid} : undefined
  const doi = normaliseDoi(text) ?? findDoi(addressAsText(text))
  return doi === undefined ? undefined : {kind: 'doi', doi}
}

/** In addresses a DOI may be written with escapes, and questions and anchors follow it. */
function addressAsText(text: string): string {
  if (!/^https?:\/\//i.test(text)) return text
  const [address = ''] = text.split(/[?#]/)
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
