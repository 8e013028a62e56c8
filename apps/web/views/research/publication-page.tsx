import {RESEARCH_PATH, trialPath} from '@healing-library/content/paths'
import type {PublicationPage as Publication} from '@healing-library/content/queries/research'
import {registryUrl} from '@healing-library/content/rules/identifiers'

import type {ResearchWords} from '../../messages/en/research.ts'
import {pagesCiting, sourcePath} from '../../research/uses.ts'
import {Section} from '../../ui/section.tsx'
import {publicationSource} from '../guide/publication-words.ts'
import {ClaimOfPublication} from './claim-of-publication.tsx'
import {PublicationMarks} from './publication-marks.tsx'
import {PublicationRecord} from './publication-record.tsx'

import styles from './publication-page.module.css'

/** One publication: what it found, what rests on it here, and how far either can be trusted. */
export function PublicationPage({publication, words}: {publication: Publication; words: ResearchWords}) {
  const {title, resultLine, readAs, claims, trials, nctIds} = publication
  const pages = pagesCiting(publication)
  const known = new Set(trials.map(({nctId}) => nctId))
  const elsewhere = nctIds.filter((nctId) => !known.has(nctId))
  const {page} = words
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.source}>{publicationSource(publication, words.formats)}</p>
        <PublicationMarks publication={publication} words={words} />
      </header>
      <Section id="result" title={page.resultTitle}>
        {resultLine === null ? (
          <p>{readAs === 'record' ? page.noResultRecordOnly : page.noResult}</p>
        ) : (
          <>
            <p className={styles.result}>{resultLine}</p>
            <p className={styles.note}>{page.resultNote}</p>
          </>
        )}
      </Section>
      <Section id="record" title={page.facts}>
        <PublicationRecord publication={publication} words={words} />
      </Section>
      <Section
        id="claims"
        title={page.claimsTitle}
        lead={claims.length === 0 ? undefined : page.claimsLead(claims.length)}
      >
        {claims.length === 0 ? (
          <p>{page.claimsNone}</p>
        ) : (
          <ul className={styles.claims}>
            {claims.map((claim) => (
              <li key={claim._id}>
                <ClaimOfPublication claim={claim} publicationId={publication._id} words={words} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="cited-on" title={page.pagesTitle} lead={pages.length === 0 ? undefined : page.pagesLead}>
        {pages.length === 0 ? (
          <p>{page.pagesNone}</p>
        ) : (
          <ul className={styles.links}>
            {pages.map((citing) => (
              <li key={citing._id}>
                <a href={sourcePath(citing, publication._id)}>{citing.title}</a>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {trials.length + elsewhere.length === 0 ? null : (
        <Section id="trials" title={page.trialsTitle}>
          <ul className={styles.links}>
            {trials.map(({nctId, briefTitle, overallStatus}) => (
              <li key={nctId}>
                <a href={trialPath(nctId)}>{briefTitle}</a>
                <span className={styles.note}>
                  {' '}
                  {[nctId, overallStatus === null ? '' : words.vocabulary.trialStatuses[overallStatus]]
                    .filter((part) => part !== '')
                    .join(', ')}
                </span>
              </li>
            ))}
            {elsewhere.map((nctId) => (
              <li key={nctId}>
                <a href={registryUrl(nctId)}>{page.trialNotHere(nctId)}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p className={styles.all}>
        <a href={RESEARCH_PATH}>{page.all}</a>
      </p>
    </article>
  )
}
