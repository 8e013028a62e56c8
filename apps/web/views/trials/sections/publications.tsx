import type {TrialPage} from '@healing-library/content/queries/trial-page'
import {publicationUrl, pubmedUrl} from '@healing-library/content/rules/identifiers'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {wordsFor} from '@healing-library/content/rules/registry-words'
import {RETRACTION_STATUSES} from '@healing-library/content/vocabulary'

import {RegistryText} from '../../../ui/registry-text.tsx'
import {Tag, type TagTone} from '../../../ui/tag.tsx'
import type {TrialSection} from '../trial-sections.ts'

import styles from './publications.module.css'

type Publication = TrialPage['publications'][number]
type Reference = TrialPage['registryReferences'][number]

const TONES: Record<keyof typeof RETRACTION_STATUSES, TagTone> = {
  none: 'good',
  corrected: 'care',
  concern: 'care',
  retracted: 'danger',
}

const KINDS = {RESULT: 'Results', DERIVED: 'Found by PubMed through the number', BACKGROUND: 'Background'}

export const publicationsSection: TrialSection = {
  id: 'publications',
  title: 'Publications',
  isPresent: ({publications, registryReferences}) => publications.length + registryReferences.length > 0,
  render: ({publications, registryReferences}) => (
    <>
      {publications.length === 0 ? null : (
        <>
          <h3 className={styles.title}>Papers of this trial</h3>
          <ul className={styles.list}>
            {publications.map((publication) => (
              <OurPublication key={publication._id} publication={publication} />
            ))}
          </ul>
        </>
      )}
      {registryReferences.length === 0 ? null : (
        <>
          <h3 className={styles.title}>Named in the registry’s record</h3>
          <ul className={styles.list}>
            {registryReferences.map((reference) => (
              <RegistryReference key={reference._key} reference={reference} />
            ))}
          </ul>
        </>
      )}
    </>
  ),
}

function OurPublication({publication}: {publication: Publication}) {
  const {title, authors, journal, year, retraction, retractionCheckedOn} = publication
  const url = publicationUrl(publication)
  return (
    <li>
      {url === undefined ? title : <a href={url}>{title}</a>}
      <br />
      <span className={styles.small}>
        {[authors.slice(0, 3).join(', ') + (authors.length > 3 ? ' and others' : ''), journal, year]
          .filter((part) => part !== null && part !== '')
          .join('. ')}
      </span>
      <br />
      {retraction === null ? (
        <Tag tone="open">Whether it still stands was not looked up</Tag>
      ) : (
        <Tag tone={TONES[retraction]}>
          {retractionCheckedOn === null
            ? RETRACTION_STATUSES[retraction]
            : `${RETRACTION_STATUSES[retraction]}, looked up ${formatPartialDate(retractionCheckedOn)}`}
        </Tag>
      )}
    </li>
  )
}

function RegistryReference({reference: {citation, pmid, kind, retracted}}: {reference: Reference}) {
  return (
    <li>
      {citation === null ? null : <RegistryText markdown={citation} />}
      <span className={styles.small}>
        {[kind === null ? '' : wordsFor(KINDS, kind), pmid === null ? '' : `PMID ${pmid}`]
          .filter(Boolean)
          .join(', ')}
        {pmid === null ? null : (
          <>
            {' '}
            (<a href={pubmedUrl(pmid)}>PubMed</a>)
          </>
        )}
      </span>
      {retracted === true ? (
        <>
          <br />
          <Tag tone="danger">Retracted, says the registry</Tag>
        </>
      ) : null}
    </li>
  )
}
