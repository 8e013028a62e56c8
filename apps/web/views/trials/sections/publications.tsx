import type {TrialPage} from '@healing-library/content/queries/trial-page'
import {publicationUrl, pubmedUrl} from '@healing-library/content/rules/identifiers'
import {wordsFor} from '@healing-library/content/rules/registry-words'
import type {RETRACTION_STATUSES} from '@healing-library/content/vocabulary/evidence'

import type {TrialPageWords} from '../../../messages/en/trial-page.ts'
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

export const publicationsSection: TrialSection = {
  id: 'publications',
  isPresent: ({publications, registryReferences}) => publications.length + registryReferences.length > 0,
  render: ({publications, registryReferences}, words) => (
    <>
      {publications.length === 0 ? null : (
        <>
          <h3 className={styles.title}>{words.publications.ours}</h3>
          <ul className={styles.list}>
            {publications.map((publication) => (
              <OurPublication key={publication._id} publication={publication} words={words} />
            ))}
          </ul>
        </>
      )}
      {registryReferences.length === 0 ? null : (
        <>
          <h3 className={styles.title}>{words.publications.inRecord}</h3>
          <ul className={styles.list}>
            {registryReferences.map((reference) => (
              <RegistryReference key={reference._key} reference={reference} words={words} />
            ))}
          </ul>
        </>
      )}
    </>
  ),
}

function OurPublication({
  publication,
  words: {publications: words, terms},
}: {
  publication: Publication
  words: TrialPageWords
}) {
  const {title, authors, journal, year, retraction, retractionCheckedOn} = publication
  const {retractionStatuses} = terms.vocabulary
  const first = authors.slice(0, 3).join(', ')
  const url = publicationUrl(publication)
  return (
    <li>
      {url === undefined ? title : <a href={url}>{title}</a>}
      <br />
      <span className={styles.small}>
        {[authors.length > 3 ? words.andOthers(first) : first, journal, year]
          .filter((part) => part !== null && part !== '')
          .join('. ')}
      </span>
      <br />
      {retraction === null ? (
        <Tag tone="open">{words.notLookedUp}</Tag>
      ) : (
        <Tag tone={TONES[retraction]}>
          {retractionCheckedOn === null
            ? retractionStatuses[retraction]
            : words.lookedUp(retractionStatuses[retraction], terms.formats.date(retractionCheckedOn))}
        </Tag>
      )}
    </li>
  )
}

function RegistryReference({
  reference: {citation, pmid, kind, retracted},
  words: {publications: words},
}: {
  reference: Reference
  words: TrialPageWords
}) {
  return (
    <li>
      {citation === null ? null : <RegistryText markdown={citation} />}
      <span className={styles.small}>
        {[kind === null ? '' : wordsFor(words.kinds, kind), pmid === null ? '' : `PMID ${pmid}`]
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
          <Tag tone="danger">{words.retracted}</Tag>
        </>
      ) : null}
    </li>
  )
}
