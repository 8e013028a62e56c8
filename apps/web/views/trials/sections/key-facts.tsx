import type {TrialPage} from '@healing-library/content/queries/trial-page'
import {wordsFor} from '@healing-library/content/rules/registry-words'

import type {TrialPageWords} from '../../../messages/en/trial-page.ts'
import {FactList} from '../fact-list.tsx'
import type {TrialSection} from '../trial-sections.ts'
import {
  countryWords,
  enrolmentWords,
  phaseWords,
  resultsWords,
  sitesWords,
  studyTypeWords,
} from '../trial-words.ts'

type Dated = TrialPage['startDate']

export const keyFactsSection: TrialSection = {
  id: 'key-facts',
  isPresent: () => true,
  render: (trial, {keyFacts: words, terms}) => {
    const {labels, formats} = terms
    const {unknown} = words
    const day = (date: string | null) => (date === null ? '' : formats.date(date))
    return (
      <FactList
        facts={[
          [words.conditions, trial.conditions.join(', ') || unknown],
          [labels.studyType, studyTypeWords(trial, terms) || unknown],
          [
            labels.phase,
            phaseWords(trial, terms) || (trial.studyType === 'OBSERVATIONAL' ? words.noPhase : unknown),
          ],
          [labels.people, enrolmentWords(trial, terms) || unknown],
          [labels.sites, sitesWords(trial, terms) || unknown],
          [words.countries, countryWords(trial, terms) || unknown],
          [words.start, dateWords(trial.startDate, words, terms) || unknown],
          [words.primaryCompletion, dateWords(trial.primaryCompletionDate, words, terms)],
          [words.end, dateWords(trial.completionDate, words, terms) || unknown],
          [labels.results, resultsWords(trial, terms) || unknown],
          [words.resultsPosted, day(trial.resultsPosted)],
          [labels.sponsor, trial.sponsor ?? unknown],
          [
            words.sponsorClass,
            trial.sponsorClass === null ? '' : wordsFor(words.sponsors, trial.sponsorClass),
          ],
          [words.collaborators, trial.collaborators.join(', ')],
          [words.firstPosted, day(trial.firstPosted)],
          [words.lastUpdate, day(trial.lastUpdatePosted)],
          [words.lastVerified, day(trial.statusVerified)],
          [labels.number, trial.nctId],
          [words.aliases, trial.aliases.join(', ')],
          [
            words.otherIds,
            trial.otherIds
              .map(({kind, id}) => (kind === null ? id : words.withKind(id, wordsFor(words.idKinds, kind))))
              .join(', '),
          ],
        ]}
      />
    )
  },
}

/** As precise as the registry, and whether it is past or planned. */
function dateWords(
  dated: Dated,
  {withKind}: TrialPageWords['keyFacts'],
  {formats, vocabulary}: TrialPageWords['terms'],
): string {
  if (dated === null || dated.date === null) return ''
  const words = formats.date(dated.date)
  return dated.type === null
    ? words
    : withKind(words, wordsFor(vocabulary.enrolmentTypes, dated.type).toLowerCase())
}
