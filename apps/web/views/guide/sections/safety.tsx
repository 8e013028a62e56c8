import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import {CARE_LEVELS} from '@healing-library/content/vocabulary'

import {CareCard} from '../../../ui/care-card.tsx'
import {Citations} from '../citations.tsx'
import {sortByWords} from '../group-by-words.ts'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

import styles from './safety.module.css'

/** Stands before the contents list: nobody should have to look for it. */
export const safetySection: GuideSection<Pick<SubstanceGuide, 'careCards'>> = {
  id: 'safety',
  isPresent: ({careCards}) => careCards.length > 0,
  citations: ({careCards}) => ofRows(inOrder(careCards)),
  render: ({careCards}, footnotes, words) => (
    <div className={styles.cards}>
      {inOrder(careCards).map((card) => (
        <CareCard
          key={card._key}
          level={card.level}
          levelWords={words.vocabulary.careLevels[card.level]}
          heading={card.heading}
          items={card.items}
          action={
            <>
              {card.action}
              <Citations citations={card.citations} footnotes={footnotes} />
            </>
          }
        />
      ))}
    </div>
  ),
}

type CareCards = Parameters<GuideSection['isPresent']>[0]['careCards']

const inOrder = (cards: CareCards) => sortByWords(cards, CARE_LEVELS, ({level}) => level)
