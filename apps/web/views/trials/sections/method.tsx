import type {TrialPage} from '@healing-library/content/queries/trial-page'
import {wordsFor} from '@healing-library/content/rules/registry-words'

import type {TrialPageWords} from '../../../messages/en/trial-page.ts'
import {FactList} from '../fact-list.tsx'
import type {TrialSection} from '../trial-sections.ts'

import styles from './method.module.css'

export const methodSection: TrialSection = {
  id: 'method',
  isPresent: ({interventions, arms, design, primaryOutcomes}) =>
    interventions.length + arms.length + primaryOutcomes.length > 0 || design !== null,
  render: (trial, {method: words}) => {
    const word = (value: string | null | undefined) =>
      value === null || value === undefined ? '' : wordsFor(words.words, value)
    return (
      <>
        <FactList
          facts={[
            [words.tested, trial.interventions.map((tested) => interventionWords(tested, words)).join('; ')],
            [
              words.groups,
              trial.arms
                .map(({label, kind}) => (kind === null ? label : words.withKind(label, word(kind))))
                .join('; '),
            ],
            [words.allocation, word(trial.design?.allocation)],
            [words.model, word(trial.design?.model)],
            [words.masking, word(trial.design?.masking)],
            [words.purpose, word(trial.design?.purpose)],
          ]}
        />
        <Outcomes title={words.primary} outcomes={trial.primaryOutcomes} />
        <Outcomes title={words.secondary} outcomes={trial.secondaryOutcomes} />
      </>
    )
  },
}

function interventionWords(
  {kind, name, otherNames}: TrialPage['interventions'][number],
  words: TrialPageWords['method'],
): string {
  const names = otherNames.length === 0 ? name : words.alsoCalled(name, otherNames)
  return kind === null ? names : words.withKind(names, wordsFor(words.words, kind))
}

function Outcomes({title, outcomes}: {title: string; outcomes: TrialPage['primaryOutcomes']}) {
  if (outcomes.length === 0) return null
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.outcomes}>
        {outcomes.map(({_key, measure, timeFrame}) => (
          <li key={_key}>
            {measure}
            {timeFrame === null ? '' : ` (${timeFrame})`}
          </li>
        ))}
      </ul>
    </>
  )
}
