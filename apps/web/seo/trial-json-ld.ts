import type {TrialPage} from '@healing-library/content/queries/trial-page'
import {registryUrl} from '@healing-library/content/rules/identifiers'

import {phaseWords, statusWords} from '../views/trials/trial-words.ts'

/**
 * What the page says, for machines (schema.org/MedicalTrial): only what the page shows, and nothing that it does not
 * know. The status is in words, because schema.org's list has none for "unknown".
 */
export function trialJsonLd(trial: TrialPage, url: string) {
  const observational = trial.studyType === 'OBSERVATIONAL'
  const locations = trial.sites.flatMap(({facility, city, country}) =>
    facility === null && city === null
      ? []
      : [
          {
            '@type': 'Place',
            ...(facility === null ? {} : {name: facility}),
            address: [city, country].filter((part) => part !== null).join(', '),
          },
        ],
  )
  return {
    '@context': 'https://schema.org',
    '@type': observational ? 'MedicalObservationalStudy' : 'MedicalTrial',
    url,
    name: trial.briefTitle,
    ...(trial.officialTitle === null ? {} : {alternateName: trial.officialTitle}),
    identifier: [trial.nctId, ...trial.aliases],
    sameAs: registryUrl(trial.nctId),
    ...(trial.overallStatus === null ? {} : {status: statusWords(trial)}),
    ...(trial.plainSummary === null ? {} : {description: trial.plainSummary}),
    ...(trial.sponsor === null ? {} : {sponsor: {'@type': 'Organization', name: trial.sponsor}}),
    ...(trial.conditions.length === 0
      ? {}
      : {healthCondition: trial.conditions.map((name) => ({'@type': 'MedicalCondition', name}))}),
    ...(observational || trial.phases.length === 0 ? {} : {phase: phaseWords(trial)}),
    ...(locations.length === 0 ? {} : {studyLocation: locations}),
  }
}
