import type {GuideCard} from '@healing-library/content/contracts/guide-card'
import {guidePath} from '@healing-library/content/paths'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {INDICATION_STATUSES} from '@healing-library/content/vocabulary/clinical'

import type {LibraryWords} from '../../messages/en/library.ts'
import {PartialDate} from '../../ui/partial-date.tsx'
import {Rings} from '../../ui/rings.tsx'
import {aliasesBeside} from '../guide/aliases.ts'
import {evidenceRings} from '../guide/evidence-rings.ts'
import {sortByWords} from '../guide/group-by-words.ts'

import styles from './guide-entry.module.css'

/**
 * A guide in a list of guides. Whether it is reviewed stands on its own page alone, where it is computed from the text.
 * `headingLevel` keeps the headings of the page in order.
 */
export function GuideEntry({
  guide,
  headingLevel,
  words,
}: {
  guide: GuideCard
  headingLevel: 2 | 3
  words: LibraryWords['entry']
}) {
  const Heading = `h${headingLevel}` as const
  const otherNames = aliasesBeside(guide).map(({name}) => name)
  return (
    <article className={styles.entry}>
      {guide.evidence.length === 0 ? null : (
        <div className={styles.rings}>
          <Rings rings={evidenceRings(guide.evidence)} name={undefined} />
        </div>
      )}
      <div className={styles.words}>
        <Heading className={styles.title}>
          <a className={styles.link} href={guidePath(guide.slug)}>
            {guide.title}
          </a>
        </Heading>
        <p className={styles.deck}>{guide.deck}</p>
        {otherNames.length === 0 ? null : (
          <p className={styles.small}>{words.alsoCalled(otherNames.join(', '))}</p>
        )}
        <p className={styles.small}>
          {guide.indicationStatuses.length === 0 ? null : `${words.uses(usesWords(guide))} · `}
          {guide.contentUpdated === null ? null : (
            <>
              {words.updated}{' '}
              <PartialDate value={guide.contentUpdated} words={formatPartialDate(guide.contentUpdated)} />
            </>
          )}
        </p>
      </div>
    </article>
  )
}

/** In the order of approval, not of entry: "approved, off-label, in research". */
const usesWords = ({indicationStatuses}: GuideCard) =>
  sortByWords(indicationStatuses, INDICATION_STATUSES, (status) => status)
    .map((status) => INDICATION_STATUSES[status].toLowerCase())
    .join(', ')
