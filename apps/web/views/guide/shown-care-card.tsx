import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import type {GuideWords} from '../../messages/en/guide.ts'
import {CareCard} from '../../ui/care-card.tsx'
import {Citations} from './citations.tsx'
import type {GuideFootnotes} from './guide-citation.ts'

/** A card of a guide with its sources, at the head of the page and in its text. */
export const ShownCareCard = ({
  card,
  footnotes,
  words,
}: {
  card: SubstanceGuide['careCards'][number]
  footnotes: GuideFootnotes
  words: GuideWords
}) => (
  <CareCard
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
)
