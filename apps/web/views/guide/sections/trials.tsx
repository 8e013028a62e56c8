import {TRIAL_PICTURES_PATH, trialAnchor, trialPath, TRIALS_PATH} from '@healing-library/content/paths'
import {registryUrl} from '@healing-library/content/rules/identifiers'

import type {GuideSection} from '../guide-section.ts'
import {enrolmentWords, phaseWords, statusWords} from '../trial-words.ts'

import styles from './trials.module.css'

export const trialsSection: GuideSection = {
  id: 'trials',
  isPresent: ({trials, trialCount}) => trials.length + trialCount > 0,
  citations: () => [],
  render: ({trials, trialCount, slug, title}, _footnotes, words) => (
    <>
      <ul className={styles.trials}>
        {trials.map((trial) => (
          <li key={trial._id} id={trialAnchor(trial.nctId)} className={styles.trial}>
            <h3 className={styles.title} lang="en">
              <a {...words.formats.link(trialPath(trial.nctId))}>{trial.briefTitle}</a>
            </h3>
            <dl className={styles.facts}>
              <Fact label={words.parts.trials.status} value={statusWords(trial, words)} />
              <div>
                <dt>{words.parts.trials.registryNumber}</dt>
                <dd>
                  <a href={registryUrl(trial.nctId)}>{trial.nctId}</a>
                </dd>
              </div>
              <Fact label={words.parts.trials.phase} value={phaseWords(trial, words)} />
              <Fact label={words.parts.trials.conditions} value={trial.conditions.join(', ')} lang="en" />
              <Fact label={words.parts.trials.people} value={enrolmentWords(trial, words)} />
              <Fact label={words.parts.trials.sponsor} value={trial.sponsor ?? ''} />
            </dl>
            {trial.staffNote === null ? null : (
              <p className={styles.note}>
                <strong>{words.parts.trials.ourNote}</strong> {trial.staffNote}
              </p>
            )}
          </li>
        ))}
      </ul>
      {trialCount === 0 ? null : (
        <p className={styles.all}>
          <a {...words.formats.link(`${TRIALS_PATH}?substance=${encodeURIComponent(slug)}`)}>
            {words.parts.trials.all(trialCount, title)}
          </a>
          {words.parts.trials.toSearch}
          <a {...words.formats.link(`${TRIAL_PICTURES_PATH}?substance=${encodeURIComponent(slug)}`)}>
            {words.parts.trials.inPictures}
          </a>
          .
        </p>
      )}
    </>
  ),
}

function Fact({label, value, lang}: {label: string; value: string; lang?: string}) {
  if (value === '') return null
  return (
    <div>
      <dt>{label}</dt>
      <dd lang={lang}>{value}</dd>
    </div>
  )
}
