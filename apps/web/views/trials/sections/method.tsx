import type {TrialPage} from '@healing-library/content/queries/trial-page'
import {wordsFor} from '@healing-library/content/rules/registry-words'

import {FactList} from '../fact-list.tsx'
import type {TrialSection} from '../trial-sections.ts'

import styles from './method.module.css'

const WORDS = {
  NA: 'Not applicable',
  NON_RANDOMIZED: 'Not randomised',
  RANDOMIZED: 'Randomised',
  NONE: 'None: everybody knows what is given',
  SINGLE: 'One party does not know what is given',
  DOUBLE: 'Two parties do not know what is given',
  TRIPLE: 'Three parties do not know what is given',
  QUADRUPLE: 'Four parties do not know what is given',
  DRUG: 'Medicine',
} as const

const word = (value: string | null): string => (value === null ? '' : wordsFor(WORDS, value))

export const methodSection: TrialSection = {
  id: 'method',
  title: 'What is tested, and how',
  isPresent: ({interventions, arms, design, primaryOutcomes}) =>
    interventions.length + arms.length + primaryOutcomes.length > 0 || design !== null,
  render: (trial) => (
    <>
      <FactList
        facts={[
          ['Tested', trial.interventions.map(interventionWords).join('; ')],
          [
            'Groups',
            trial.arms
              .map(({label, kind}) => (kind === null ? label : `${label} (${word(kind).toLowerCase()})`))
              .join('; '),
          ],
          ['Who gets what', word(trial.design?.allocation ?? null)],
          ['Design', word(trial.design?.model ?? null)],
          ['Blinding', word(trial.design?.masking ?? null)],
          ['Purpose', word(trial.design?.purpose ?? null)],
        ]}
      />
      <Outcomes title="What is measured first" outcomes={trial.primaryOutcomes} />
      <Outcomes title="What is measured besides" outcomes={trial.secondaryOutcomes} />
    </>
  ),
}

function interventionWords({kind, name, otherNames}: TrialPage['interventions'][number]): string {
  const others = otherNames.length === 0 ? '' : `, also ${otherNames.join(', ')}`
  return kind === null ? `${name}${others}` : `${name}${others} (${word(kind).toLowerCase()})`
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
