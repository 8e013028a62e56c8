import type {PublicationPage} from '@healing-library/content/queries/research'
import {doiUrl, pubmedUrl} from '@healing-library/content/rules/identifiers'

import type {ResearchWords} from '../../messages/en/research.ts'
import {citationPath} from '../../research/addresses.ts'
import {type Fact, Facts} from '../../ui/facts.tsx'
import {RetractionMark} from './publication-marks.tsx'

import styles from './publication-record.module.css'

/** The record of a publication as the library has it; what matters and is not known is said, the rest left out. */
export function PublicationRecord({
  publication,
  words,
}: {
  publication: PublicationPage
  words: ResearchWords
}) {
  const {page, formats, vocabulary} = words
  const {studyType, sampleSize, authors, issuedOn, year, readAs, readOn, confidence} = publication
  const facts: (Fact | null)[] = [
    studyType === null ? null : {name: page.kind, value: vocabulary.studyTypes[studyType]},
    {name: page.sample, value: sampleSize === null ? page.sampleUnknown : words.studied(sampleSize)},
    {name: page.stands, value: <RetractionMark publication={publication} words={words} />},
    publication.isPreprint === true ? {name: page.peerReview, value: words.preprint} : null,
    {
      name: page.readAs,
      value:
        readAs === null
          ? page.readUnknown
          : readOn === null
            ? vocabulary.readAs[readAs]
            : page.readOn(vocabulary.readAs[readAs], formats.date(readOn)),
    },
    confidence === null ? null : {name: page.record, value: vocabulary.confidences[confidence]},
    authors.length === 0 ? null : {name: page.authors, value: authors.join(', ')},
    ofText(page.place, publication.journal ?? publication.publisher),
    ofText(
      page.published,
      issuedOn === null ? (year === null ? null : String(year)) : formats.date(issuedOn),
    ),
    {name: page.find, value: <Addresses publication={publication} />},
    ofText(page.access, publication.accessNote),
    {
      name: page.take,
      value: (
        <span className={styles.links}>
          <a href={citationPath(publication._id, 'bib')}>{words.downloads.bibtex}</a>
          <a href={citationPath(publication._id, 'ris')}>{words.downloads.ris}</a>
        </span>
      ),
    },
  ]
  return <Facts facts={facts.filter((fact) => fact !== null)} />
}

const ofText = (name: string, value: string | null): Fact | null => (value === null ? null : {name, value})

function Addresses({publication: {doi, pmid, url}}: {publication: PublicationPage}) {
  return (
    <span className={styles.links}>
      {doi === null ? null : <a href={doiUrl(doi)}>DOI {doi}</a>}
      {pmid === null ? null : <a href={pubmedUrl(pmid)}>PubMed {pmid}</a>}
      {url === null ? null : <a href={url}>{new URL(url).hostname}</a>}
    </span>
  )
}
