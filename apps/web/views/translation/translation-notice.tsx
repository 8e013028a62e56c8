import type {GuideWords} from '../../messages/en/guide.ts'
import type {TranslationWords} from '../../messages/en/translation.ts'
import {PartialDate} from '../../ui/partial-date.tsx'
import {concernsSafety, type Part, partsOf} from './changed-parts.ts'
import type {TranslationFacts} from './translation-facts.ts'

import styles from './translation-notice.module.css'

/**
 * What a reader must know before the first word: that this is a translation, by whom, and what of it is no longer so.
 * `source` is the address of the English page.
 */
export function TranslationNotice({
  facts,
  source,
  words,
  titles,
}: {
  facts: TranslationFacts
  source: string
  words: TranslationWords
  titles: GuideWords['titles']
}) {
  const {notice} = words
  const {title, text} = facts.isSigned ? notice.signed : notice[facts.translatedBy]
  const english = (
    <a href={source} hrefLang="en">
      {notice.source}
    </a>
  )
  const day = <PartialDate value={facts.translatedOn} words={words.formats.date(facts.translatedOn)} />
  return (
    <aside className={styles.notice} aria-label={title}>
      <p>
        <strong className={styles.title}>{title}.</strong> {text}
      </p>
      <p className={styles.small}>
        {notice.translatedOn} {day}. {english}.
      </p>
      {facts.isStale ? <Stale facts={facts} source={source} words={words} titles={titles} /> : null}
    </aside>
  )
}

function Stale({
  facts,
  source,
  words,
  titles,
}: {
  facts: TranslationFacts
  source: string
  words: TranslationWords
  titles: GuideWords['titles']
}) {
  const {stale} = words.notice
  return (
    <div className={styles.stale}>
      <p>
        <strong className={styles.title}>{stale.title}.</strong>{' '}
        {stale.text(words.formats.date(facts.translatedOn))}
      </p>
      {concernsSafety([...facts.changed, ...facts.missing], facts.guideId) ? (
        <p className={styles.safety}>{stale.safety}</p>
      ) : null}
      {[
        {label: stale.changed, places: facts.changed},
        {label: stale.missing, places: facts.missing},
      ].map(({label, places}) =>
        places.length === 0 ? null : (
          <p key={label}>
            {label}{' '}
            {partsOf(places, facts.guideId).map((part, index) => (
              <span key={part ?? ''}>
                {index === 0 ? null : ', '}
                <a href={addressOf(source, part)} hrefLang="en">
                  {part === undefined ? stale.other : titles[part]}
                </a>
              </span>
            ))}
            .
          </p>
        ),
      )}
    </div>
  )
}

const addressOf = (source: string, part: Part | undefined): string =>
  part === undefined ? source : `${source}#${part}`
