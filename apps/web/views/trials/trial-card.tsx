import {trialPath} from '@healing-library/content/paths'
import type {TrialRow} from '@healing-library/content/queries/trials'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {PSYCHOTHERAPY_COMPONENTS} from '@healing-library/content/vocabulary'

import {Tag} from '../../ui/tag.tsx'
import {SaveButton} from './save-button.tsx'
import {
  asOfWords,
  countryWords,
  enrolmentWords,
  phaseWords,
  resultsWords,
  sitesWords,
  statusTone,
  statusWords,
  studyTypeWords,
  whoWords,
} from './trial-words.ts'

import styles from './trial-card.module.css'

/** A trial as lists show it: only what is known, and what is not known said where it matters. */
export function TrialCard({
  trial,
  headingLevel,
  note,
}: {
  trial: TrialRow
  headingLevel: 2 | 3
  note?: string | undefined
}) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  const asOf = asOfWords(trial)
  return (
    <article className={styles.card} data-trial={trial.nctId}>
      <Heading className={styles.title}>
        <a href={trialPath(trial.nctId)}>{trial.briefTitle}</a>
      </Heading>
      <p className={styles.status}>
        <Tag tone={statusTone(trial)}>{statusWords(trial)}</Tag>
        {asOf === '' ? null : <span className={styles.soft}>, {asOf}</span>}
      </p>
      <ul className={styles.facts}>
        {factsOf(trial).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {note === undefined && trial.staffNote === null ? null : (
        <p className={styles.note}>
          <strong>Our note:</strong> {note ?? trial.staffNote}
        </p>
      )}
      <SaveButton
        nctId={trial.nctId}
        title={trial.briefTitle}
        status={[statusWords(trial), asOf].filter(Boolean).join(', ')}
      />
    </article>
  )
}

/**
 * One text a fact, and no more elements than that: twenty cards stand on a page that is rendered for each visitor.
 */
function factsOf(trial: TrialRow): string[] {
  const facts = [
    ['Sites', sitesWords(trial)],
    ['Where', countryWords(trial)],
    ['Who may take part', whoWords(trial)],
    ['Condition', trial.conditions.slice(0, 4).join(', ')],
    ['Phase', phaseWords(trial)],
    ['Kind of study', studyTypeWords(trial)],
    ['People', enrolmentWords(trial)],
    ['Psychotherapy', trial.psychotherapy === null ? '' : PSYCHOTHERAPY_COMPONENTS[trial.psychotherapy]],
    ['Results', resultsWords(trial)],
    ['Sponsor', trial.sponsor ?? ''],
    ['Updated', trial.lastUpdatePosted === null ? '' : formatPartialDate(trial.lastUpdatePosted)],
    ['Registry number', trial.nctId],
  ]
  return facts.flatMap(([label, words]) => (words === '' ? [] : [`${label}: ${words}`]))
}
