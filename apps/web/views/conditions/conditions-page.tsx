import {conditionPath} from '@healing-library/content/paths'
import type {ConditionCard} from '@healing-library/content/queries/condition'

import type {ConditionsWords} from '../../messages/en/conditions.ts'
import {EntryList} from '../../ui/entry-list.tsx'
import {PageBody} from '../../ui/page-body.tsx'
import {PageIntro} from '../../ui/page-intro.tsx'

/** Every condition. */
export function ConditionsPage({
  conditions,
  words,
  formatNumber,
}: {
  conditions: readonly ConditionCard[]
  words: ConditionsWords
  formatNumber: (value: number) => string
}) {
  const trialWords = (count: number) =>
    count === 0 ? words.noTrials : words.trials(formatNumber(count), count === 1)
  return (
    <>
      <PageIntro title={words.title} lead={words.lead} />
      <PageBody>
        {conditions.length === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <EntryList
            entries={conditions.map(({_id, slug, title, deck, synonyms, trialCount}) => ({
              key: _id,
              href: conditionPath(slug),
              title,
              deck,
              asides: [
                ...(synonyms.length === 0 ? [] : [`${words.alsoCalled} ${synonyms.join(', ')}`]),
                trialWords(trialCount),
              ],
            }))}
          />
        )}
      </PageBody>
    </>
  )
}
