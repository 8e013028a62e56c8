import {trialAnchor} from '@healing-library/content/paths'

import type {GuideSection} from '../guide-section.ts'
import {enrolmentWords, phaseWords, statusWords} from '../trial-words.ts'

import styles from './trials.module.css'

export const trialsSection: GuideSection = {
  id: 'trials',
  title: 'Clinical trials',
  lead: 'From ClinicalTrials.gov, in the registry’s own words. We have not reviewed these records. A status is true for the day beside it.',
  isPresent: ({trials}) => trials.length > 0,
  citations: () => [],
  render: ({trials}) => (
    <ul className={styles.trials}>
      {trials.map((trial) => (
        <li key={trial._id} id={trialAnchor(trial.nctId)} className={styles.trial}>
          <h3 className={styles.title}>
            <a href={`https://clinicaltrials.gov/study/${trial.nctId}`}>{trial.briefTitle}</a>
          </h3>
          <dl className={styles.facts}>
            <Fact label="Status" value={statusWords(trial)} />
            <Fact label="Registry number" value={trial.nctId} />
            <Fact label="Phase" value={phaseWords(trial)} />
            <Fact label="Conditions" value={trial.conditions.join(', ')} />
            <Fact label="People" value={enrolmentWords(trial)} />
            <Fact label="Sponsor" value={trial.sponsor ?? ''} />
          </dl>
          {trial.staffNote === null ? null : (
            <p className={styles.note}>
              <strong>Our note:</strong> {trial.staffNote}
            </p>
          )}
        </li>
      ))}
    </ul>
  ),
}

function Fact({label, value}: {label: string; value: string}) {
  if (value === '') return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
