import type {TrialPage} from '@healing-library/content/queries/trial-page'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {wordsFor} from '@healing-library/content/rules/registry-words'
import {ENROLMENT_TYPES} from '@healing-library/content/vocabulary'

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

const UNKNOWN = 'Not known to us'

type Dated = TrialPage['startDate']

export const keyFactsSection: TrialSection = {
  id: 'key-facts',
  title: 'At a glance',
  lead: 'As ClinicalTrials.gov has it. We have not reviewed the record.',
  isPresent: () => true,
  render: (trial) => (
    <FactList
      facts={[
        ['Conditions', trial.conditions.join(', ') || UNKNOWN],
        ['Kind of study', studyTypeWords(trial) || UNKNOWN],
        [
          'Phase',
          phaseWords(trial) || (trial.studyType === 'OBSERVATIONAL' ? 'None: observational' : UNKNOWN),
        ],
        ['People', enrolmentWords(trial) || UNKNOWN],
        ['Sites', sitesWords(trial) || UNKNOWN],
        ['Countries', countryWords(trial) || UNKNOWN],
        ['Start', dateWords(trial.startDate) || UNKNOWN],
        ['Main results collected', dateWords(trial.primaryCompletionDate)],
        ['End', dateWords(trial.completionDate) || UNKNOWN],
        ['Results', resultsWords(trial) || UNKNOWN],
        ['Results posted', day(trial.resultsPosted)],
        ['Sponsor', trial.sponsor ?? UNKNOWN],
        ['Kind of sponsor', trial.sponsorClass === null ? '' : wordsFor(SPONSORS, trial.sponsorClass)],
        ['With', trial.collaborators.join(', ')],
        ['First posted', day(trial.firstPosted)],
        ['Last updated in the registry', day(trial.lastUpdatePosted)],
        ['Last verified', day(trial.statusVerified)],
        ['Registry number', trial.nctId],
        ['Earlier numbers', trial.aliases.join(', ')],
        [
          'Other numbers',
          trial.otherIds
            .map(({kind, id}) => (kind === null ? id : `${id} (${wordsFor(ID_KINDS, kind)})`))
            .join(', '),
        ],
      ]}
    />
  ),
}

/** Classes of sponsors as the registry has them (enum AgencyClass). */
const SPONSORS = {
  NIH: 'US National Institutes of Health',
  FED: 'US federal government',
  INDIV: 'A person',
  OTHER_GOV: 'Another government',
}
const ID_KINDS = {EUDRACT_NUMBER: 'EudraCT', CTIS: 'EU CTIS', NIH: 'NIH'}

const day = (date: string | null): string => (date === null ? '' : formatPartialDate(date))

/** As precise as the registry, and whether it is past or planned. */
function dateWords(dated: Dated): string {
  if (dated === null || dated.date === null) return ''
  const words = formatPartialDate(dated.date)
  return dated.type === null ? words : `${words} (${wordsFor(ENROLMENT_TYPES, dated.type).toLowerCase()})`
}
