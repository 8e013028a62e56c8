import {trialPath} from '@healing-library/content/paths'
import type {TrialRow} from '@healing-library/content/queries/trials'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {PSYCHOTHERAPY_COMPONENTS} from '@healing-library/content/vocabulary'

import {CardBody} from './card-body.tsx'
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
  const asOf = asOfWords(trial)
  return (
    <CardBody
      headingLevel={headingLevel}
      nctId={trial.nctId}
      title={trial.briefTitle}
      href={trialPath(trial.nctId)}
      tone={statusTone(trial)}
      status={statusWords(trial)}
      asOf={asOf}
      facts={factsOf(trial)}
      note={note ?? trial.staffNote}
    />
  )
}

/** What a card says, in words that are known to be there. */
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
