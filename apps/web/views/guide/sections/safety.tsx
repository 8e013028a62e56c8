import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import {CARE_LEVELS} from '@healing-library/content/vocabulary/clinical'

import {sortByWords} from '../group-by-words.ts'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'
import {ShownCareCard} from '../shown-care-card.tsx'

import styles from './safety.module.css'

/** Stands before the contents list: nobody should have to look for it. */
export const safetySection: GuideSection<Pick<SubstanceGuide, 'careCards'>> = {
  id: 'safety',
  isPresent: ({careCards}) => careCards.length > 0,
  citations: ({careCards}) => ofRows(inOrder(careCards)),
  render: ({careCards}, footnotes, words) => (
    <div className={styles.cards}>
      {inOrder(careCards).map((card) => (
        <ShownCareCard key={card._key} card={card} footnotes={footnotes} words={words} />
      ))}
    </div>
  ),
}

type CareCards = Parameters<GuideSection['isPresent']>[0]['careCards']

const inOrder = (cards: CareCards) => sortByWords(cards, CARE_LEVELS, ({level}) => level)
