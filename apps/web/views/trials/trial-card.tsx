import {trialPath} from '@healing-library/content/paths'
import type {TrialRow} from '@healing-library/content/queries/trials'

import type {TrialTerms} from '../../messages/en/trial-terms.ts'
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
  words,
}: {
  trial: TrialRow
  headingLevel: 2 | 3
  words: TrialTerms
  note?: string | undefined
}) {
  const asOf = asOfWords(trial, words)
  return (
    <CardBody
      headingLevel={headingLevel}
      nctId={trial.nctId}
      title={trial.briefTitle}
      href={trialPath(trial.nctId)}
      tone={statusTone(trial)}
      status={statusWords(trial, words)}
      asOf={asOf}
      facts={factsOf(trial, words)}
      note={note ?? trial.staffNote}
      words={words.card}
    />
  )
}

/** What a card says, in words that are known to be there. */
function factsOf(trial: TrialRow, terms: TrialTerms): string[] {
  const {labels, vocabulary, formats} = terms
  const facts: readonly (readonly [string, string])[] = [
    [labels.sites, sitesWords(trial, terms)],
    [labels.where, countryWords(trial, terms)],
    [labels.who, whoWords(trial, terms)],
    [labels.condition, trial.conditions.slice(0, 4).join(', ')],
    [labels.phase, phaseWords(trial, terms)],
    [labels.studyType, studyTypeWords(trial, terms)],
    [labels.people, enrolmentWords(trial, terms)],
    [
      labels.psychotherapy,
      trial.psychotherapy === null ? '' : vocabulary.psychotherapyComponents[trial.psychotherapy],
    ],
    [labels.results, resultsWords(trial, terms)],
    [labels.sponsor, trial.sponsor ?? ''],
    [labels.updated, trial.lastUpdatePosted === null ? '' : formats.date(trial.lastUpdatePosted)],
    [labels.number, trial.nctId],
  ]
  return facts.flatMap(([label, words]) => (words === '' ? [] : [terms.fact(label, words)]))
}
