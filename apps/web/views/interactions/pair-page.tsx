import type {Publication} from '@healing-library/content/contracts/citation'
import type {RecordedPair} from '@healing-library/content/contracts/interaction-pair'
import {guidePath, HELP_PATH, interactionPath} from '@healing-library/content/paths'
import {
  nameOfParty,
  type Pair,
  type PairSide,
  slugOfParty,
} from '@healing-library/content/rules/pair-of-slugs'
import {INTERACTION_BASES, INTERACTION_SEVERITIES} from '@healing-library/content/vocabulary/clinical'
import type {ReactNode} from 'react'

import type {GuideWords} from '../../messages/en/guide.ts'
import type {InteractionsWords} from '../../messages/en/interactions.ts'
import {PageBody} from '../../ui/page-body.tsx'
import {Section} from '../../ui/section.tsx'
import {Citations} from '../guide/citations.tsx'
import {numberFootnotes} from '../guide/footnotes.ts'
import type {GuideCitation} from '../guide/guide-citation.ts'
import {ReferenceList} from '../guide/reference-list.tsx'
import {PairList} from './pair-list.tsx'
import {type Severity, SeverityTag} from './severity-tag.tsx'

import styles from './pair-page.module.css'

/** What is known of two substances together: how serious first, in words, and then why. */
export function PairPage({
  pair,
  words,
  guideWords,
}: {
  pair: Pair
  words: InteractionsWords
  /** For the sources, which look the same on every page. */
  guideWords: GuideWords
}) {
  const {sides, recorded} = pair
  const [one, other] = sides
  const citations = recorded?.citations ?? []
  const footnotes = numberFootnotes<Publication, GuideCitation>([
    {title: words.pair.title(one.name, other.name), citations},
  ])
  return (
    <article>
      <header className={styles.header}>
        <h1 className={styles.title}>{words.pair.title(one.name, other.name)}</h1>
        <Verdict pair={pair} words={words}>
          <Citations citations={citations} footnotes={footnotes} />
        </Verdict>
      </header>
      <PageBody>
        {recorded === null ? null : <Reasons recorded={recorded} words={words} />}
        <Section id="what-to-do" title={words.pair.askTitle}>
          <ul className={styles.ask}>
            {words.pair.ask.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className={styles.links}>
            <a href={HELP_PATH}>{words.pair.helpNow}</a>
            {sides.flatMap(({guide}) =>
              guide === null
                ? []
                : [
                    <a key={guide._id} href={guidePath(guide.slug)}>
                      {words.pair.guideOf(guide.title)}
                    </a>,
                  ],
            )}
          </p>
        </Section>
        <Section id="references" title={words.pair.referencesTitle}>
          {citations.length === 0 ? (
            <p>{words.pair.noReferences}</p>
          ) : (
            <ReferenceList footnotes={footnotes} words={guideWords} />
          )}
        </Section>
        {sides.map((side) => (
          <Others key={side.slug} side={side} words={words} />
        ))}
      </PageBody>
    </article>
  )
}

function Verdict({
  pair: {recorded, state},
  words,
  children,
}: {
  pair: Pair
  words: InteractionsWords
  children: ReactNode
}) {
  const severity = severityOf(recorded)
  return (
    <div className={styles.verdict} data-severity={severity}>
      <p className={styles.severity}>
        <SeverityTag severity={severity} />
      </p>
      <p className={styles.note}>
        {recorded === null ? words.pair.nobodyLooked : recorded.note}
        {children}
      </p>
      {state === 'inferred' ? <p>{words.pair.inferredShort}</p> : null}
      <p className={styles.meaning}>
        <strong>{INTERACTION_SEVERITIES[severity]}:</strong> {words.meanings[severity]}
      </p>
    </div>
  )
}

/** Where nothing is recorded, nothing is known. */
export const severityOf = (recorded: RecordedPair | null): Severity => recorded?.severity ?? 'unknown'

function Reasons({recorded, words}: {recorded: RecordedPair; words: InteractionsWords}) {
  return (
    <Section id="why" title={words.why}>
      <dl className={styles.reasons}>
        <div>
          <dt>{words.pair.mechanismTitle}</dt>
          <dd>{recorded.mechanism ?? words.pair.mechanismUnknown}</dd>
        </div>
        <div>
          <dt>{words.pair.settingTitle}</dt>
          <dd>{recorded.doseContext ?? words.pair.settingUnknown}</dd>
        </div>
        <div>
          <dt>{words.pair.basisTitle}</dt>
          <dd>
            {recorded.basis === null ? words.pair.basisUnknown : `${INTERACTION_BASES[recorded.basis]}.`}{' '}
            {recorded.basis === 'inferredFromClass' ? (
              <InferredFrom recorded={recorded} words={words} />
            ) : null}
          </dd>
        </div>
      </dl>
    </Section>
  )
}

function InferredFrom({recorded: {inferredFrom}, words}: {recorded: RecordedPair; words: InteractionsWords}) {
  if (inferredFrom === null) return words.pair.inferredUnnamed
  const {a, b} = inferredFrom
  return (
    <>
      {words.pair.inferredLead}{' '}
      <a href={interactionPath(slugOfParty(a), slugOfParty(b))}>
        {words.pair.title(nameOfParty(a), nameOfParty(b))}
      </a>
      .
    </>
  )
}

/** A side that is only a name has its pairs on the pages of the guides. */
function Others({side: {guide, slug, name, others}, words}: {side: PairSide; words: InteractionsWords}) {
  if (guide === null) return null
  return (
    <Section id={`with-${slug}`} title={words.pair.othersTitle(name)}>
      {others.length === 0 ? (
        <p>{words.pair.noOthers(name)}</p>
      ) : (
        <PairList slug={slug} pairs={others} words={words} />
      )}
    </Section>
  )
}
