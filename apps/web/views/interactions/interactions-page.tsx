import type {InteractionIndex} from '@healing-library/content/contracts/interaction-pair'
import {INTERACTIONS_PATH, interactionPath} from '@healing-library/content/paths'
import {slugOfParty} from '@healing-library/content/rules/pair-of-slugs'
import type {INTERACTION_SEVERITIES} from '@healing-library/content/vocabulary/clinical'

import type {InteractionsWords} from '../../messages/en/interactions.ts'
import {AnswerNote} from '../../ui/answer-note.tsx'
import {ChoiceForm} from '../../ui/choice-form.tsx'
import {PageBody} from '../../ui/page-body.tsx'
import {PageIntro} from '../../ui/page-intro.tsx'
import {Section} from '../../ui/section.tsx'
import {CHOOSE_BOTH, CHOOSE_DIFFERENT} from '../together/form-answers.ts'
import {PairList} from './pair-list.tsx'
import {otherNamesOf} from './pair-names.ts'
import {SeverityTag} from './severity-tag.tsx'

import styles from './interactions-page.module.css'

type Guide = InteractionIndex['guides'][number]

/** Every pair at which somebody looked, by substance; and, beside them, those at which nobody did. */
export function InteractionsPage({index, words}: {index: InteractionIndex; words: InteractionsWords}) {
  const {guides} = index
  return (
    <>
      <PageIntro title={words.title} lead={words.lead} />
      <PageBody>
        {guides.length === 0 ? <p>{words.empty}</p> : <Choose index={index} words={words} />}
        <div className={styles.aids}>
          <section className={styles.before} aria-labelledby="before-you-use">
            <h2 className={styles.small} id="before-you-use">
              {words.before.title}
            </h2>
            <ul>
              <li>{words.before.unlisted}</li>
              <li>{words.before.classes}</li>
              <li>{words.before.stopping}</li>
            </ul>
          </section>
          <section aria-labelledby="meanings">
            <h2 className={styles.small} id="meanings">
              {words.meaningTitle}
            </h2>
            <dl className={styles.meanings}>
              {SEVERITIES.map((severity) => (
                <div key={severity}>
                  <dt>
                    <SeverityTag severity={severity} />
                  </dt>
                  <dd>{words.meanings[severity]}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
        {guides.map((guide) => (
          <Section key={guide._id} id={`with-${guide.slug}`} title={words.withTitle(guide.title)}>
            <PairsOfGuide guide={guide} index={index} words={words} />
          </Section>
        ))}
      </PageBody>
    </>
  )
}

const SEVERITIES = [
  'avoid',
  'caution',
  'monitor',
  'unknown',
] as const satisfies readonly (keyof typeof INTERACTION_SEVERITIES)[]

function Choose({index, words}: {index: InteractionIndex; words: InteractionsWords}) {
  const guides = {
    label: words.otherGuides,
    choices: index.guides.map(({slug, title}) => ({value: slug, label: title})),
  }
  const names = {
    label: words.otherNames,
    choices: otherNamesOf(index).map(({slug, name}) => ({value: slug, label: name})),
  }
  return (
    <>
      <AnswerNote id={CHOOSE_BOTH}>{words.chooseBoth}</AnswerNote>
      <AnswerNote id={CHOOSE_DIFFERENT}>{words.chooseDifferent}</AnswerNote>
      <ChoiceForm
        action={INTERACTIONS_PATH}
        title={words.chooseTitle}
        submit={words.show}
        fields={[
          {name: 'a', label: words.chooseFirst, nothing: words.chooseNothing, groups: [guides]},
          {name: 'b', label: words.chooseOther, nothing: words.chooseNothing, groups: [guides, names]},
        ]}
      />
    </>
  )
}

function PairsOfGuide({
  guide,
  index,
  words,
}: {
  guide: Guide
  index: InteractionIndex
  words: InteractionsWords
}) {
  const pairs = index.interactions.filter(({a, b}) =>
    [a, b].some((party) => slugOfParty(party) === guide.slug),
  )
  const unlookedAt = index.guides.filter(
    (other) =>
      other._id !== guide._id &&
      !pairs.some(({a, b}) => [a, b].some((party) => party.page?._id === other._id)),
  )
  return (
    <>
      {pairs.length === 0 ? <p>{words.noneRecorded(guide.title)}</p> : null}
      <PairList slug={guide.slug} pairs={pairs} words={words} />
      {unlookedAt.length === 0 ? null : (
        <p className={styles.unlooked}>
          {words.unlookedAt}:{' '}
          {unlookedAt.map((other, position) => (
            <span key={other._id}>
              {position === 0 ? null : ', '}
              <a href={interactionPath(guide.slug, other.slug)}>{other.title}</a>
            </span>
          ))}
          .
        </p>
      )}
    </>
  )
}
