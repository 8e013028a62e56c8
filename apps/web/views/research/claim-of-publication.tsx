import type {PublicationPage} from '@healing-library/content/queries/research'

import type {ResearchWords} from '../../messages/en/research.ts'
import {sourcePath} from '../../research/uses.ts'
import {RingMark} from '../../ui/ring-mark.tsx'
import {FULLNESS} from '../guide/evidence-rings.ts'

import styles from './claim-of-publication.module.css'

/** A claim that names the publication as a source: how sure it is, and what the publication says for it. */
export function ClaimOfPublication({
  claim: {statement, kind, certainty, population, citations, pages},
  publicationId,
  words,
}: {
  claim: PublicationPage['claims'][number]
  publicationId: string
  words: ResearchWords
}) {
  const {page} = words
  return (
    <div className={styles.claim}>
      <p className={styles.certainty}>
        <RingMark fullness={FULLNESS[certainty]} tone={kind} />
        {words.vocabulary.certainties[certainty]} · {words.vocabulary.claimKinds[kind]}
      </p>
      <p className={styles.statement}>{statement}</p>
      <div className={styles.more}>
        {population === null ? null : (
          <p>
            {page.about} {population}
          </p>
        )}
        {citations.map(({_key, supports, locator}) => (
          <p key={_key}>
            {supports === null ? null : `${page.supports} ${supports} `}
            {locator === null ? null : `${page.locator} ${locator}`}
          </p>
        ))}
        <p>
          {pages.length === 0 ? (
            page.shownNowhere
          ) : (
            <>
              {page.shownOn}{' '}
              {pages.map((shown, index) => (
                <span key={shown._id}>
                  {index === 0 ? null : ', '}
                  <a href={sourcePath(shown, publicationId)}>{shown.title}</a>
                </span>
              ))}
            </>
          )}
        </p>
      </div>
    </div>
  )
}
