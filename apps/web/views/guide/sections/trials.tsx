import {TRIAL_PICTURES_PATH, trialAnchor, trialPath, TRIALS_PATH} from '@healing-library/content/paths'
import {registryUrl} from '@healing-library/content/rules/identifiers'

import type {GuideSection} from '../guide-section.ts'
import {enrolmentWords, phaseWords, statusWords} from '../trial-words.ts'

import styles from './trials.module.css'

export const trialsSection: GuideSection = {
  id: 'trials',
  title: 'Clinical trials',
  lead: 'From ClinicalTrials.gov, in the registry’s own words. We have not reviewed these records. A status is true for the day beside it.',
  isPresent: ({trials, trialCount}) => trials.length + trialCount > 0,
  citations: () => [],
  render: ({trials, trialCount, slug, title}) => (
    <>
      <ul className={styles.trials}>
        {trials.map((trial) => (
          <li key={trial._id} id={trialAnchor(trial.nctId)} className={styles.trial}>
            <h3 className={styles.title}>
              <a href={trialPath(trial.nctId)}>{trial.briefTitle}</a>
            </h3>
            <dl className={styles.facts}>
              <Fact label="Status" value={statusWords(trial)} />
              <div>
                <dt>Registry number</dt>
                <dd>
                  <a href={registryUrl(trial.nctId)}>{trial.nctId}</a>
                </dd>
              </div>
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
      {trialCount === 0 ? null : (
        <p className={styles.all}>
          <a href={`${TRIALS_PATH}?substance=${encodeURIComponent(slug)}`}>
            {trialCount === 1 ? 'The one trial' : `All ${trialCount} trials`} of {title} in the directory
          </a>
          , to search and filter, or{' '}
          <a href={`${TRIAL_PICTURES_PATH}?substance=${encodeURIComponent(slug)}`}>in pictures</a>.
        </p>
      )}
    </>
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
