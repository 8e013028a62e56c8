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
      <dl className={styles.facts}>
        <Fact label="Sites" words={sitesWords(trial)} />
        <Fact label="Where" words={countryWords(trial)} />
        <Fact label="Who may take part" words={whoWords(trial)} />
        <Fact label="Condition" words={trial.conditions.slice(0, 4).join(', ')} />
        <Fact label="Phase" words={phaseWords(trial)} />
        <Fact label="Kind of study" words={studyTypeWords(trial)} />
        <Fact label="People" words={enrolmentWords(trial)} />
        <Fact
          label="Psychotherapy"
          words={trial.psychotherapy === null ? '' : PSYCHOTHERAPY_COMPONENTS[trial.psychotherapy]}
        />
        <Fact label="Results" words={resultsWords(trial)} />
        <Fact label="Sponsor" words={trial.sponsor ?? ''} />
        <Fact
          label="Updated"
          words={trial.lastUpdatePosted === null ? '' : formatPartialDate(trial.lastUpdatePosted)}
        />
        <Fact label="Registry number" words={trial.nctId} />
      </dl>
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

function Fact({label, words}: {label: string; words: string}) {
  if (words === '') return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>{words}</dd>
    </div>
  )
}
