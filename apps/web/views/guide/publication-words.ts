import type {Publication} from '@healing-library/content/contracts/citation'

import type {GuideWords} from '../../messages/en/guide.ts'

const NAMED_AUTHORS = 3

/** Authors, journal or publisher, date and place in it: "Zarate CA, Singh JB et al. Arch Gen Psychiatry, 2006, 63(8), 856–864". */
export function publicationSource(
  publication: Publication,
  formats: Pick<GuideWords['formats'], 'date'>,
): string {
  const {journal, publisher, year, issuedOn} = publication
  const date = issuedOn === null ? (year === null ? null : String(year)) : formats.date(issuedOn)
  const rest = [journal ?? publisher, date, volumeWords(publication), publication.pages?.replaceAll('-', '–')]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(', ')
  return [authorWords(publication.authors), rest].filter((part) => part !== '').join('. ')
}

/** Where the publication is found: DOI before PMID before address, because a DOI outlives the address. */
export function publicationLink(
  {doi, pmid, url}: Publication,
  words: GuideWords,
): {href: string; label: string} | undefined {
  if (doi !== null) return {href: `https://doi.org/${encodeURI(doi)}`, label: `DOI ${doi}`}
  if (pmid !== null)
    return {href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, label: words.citations.pubMed(pmid)}
  return url === null ? undefined : {href: url, label: new URL(url).hostname}
}

/** How much of it somebody has compared this page with: "Compared with: the abstract, 21 November 2026". */
export function readingWords({readAs, readOn}: Publication, words: GuideWords): string | undefined {
  if (readAs === null) return undefined
  const day = readOn === null ? '' : `, ${words.formats.date(readOn)}`
  return `${words.citations.comparedWith(words.vocabulary.readAs[readAs])}${day}`
}

/** Whether it still stands. That nobody has looked is said: silence would read as "nothing is wrong". */
export function retractionWords(
  {retraction, retractionCheckedOn}: Publication,
  {citations, formats}: GuideWords,
): string {
  if (retraction === null) return citations.retraction.unknown
  if (retraction !== 'none') return citations.retraction[retraction]
  return retractionCheckedOn === null
    ? citations.retraction.unknown
    : citations.retraction.none(formats.date(retractionCheckedOn))
}

function authorWords(authors: readonly string[]): string {
  const named = authors.filter((author) => !/^et al\.?$/i.test(author))
  const isCut = named.length > NAMED_AUTHORS || named.length < authors.length
  return `${named.slice(0, NAMED_AUTHORS).join(', ')}${isCut ? ' et al' : ''}`
}

function volumeWords({volume, issue}: Publication): string | null {
  if (volume === null) return issue
  return issue === null ? volume : `${volume}(${issue})`
}
