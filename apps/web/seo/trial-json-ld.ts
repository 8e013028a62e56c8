import {trialPath} from '@healing-library/content/paths'
import type {TrialPage} from '@healing-library/content/queries/trial-page'
import {registryUrl} from '@healing-library/content/rules/identifiers'
import type {MedicalObservationalStudy, MedicalTrial} from 'schema-dts'

import type {TrialTerms} from '../messages/en/trial-terms.ts'
import {statusWords} from '../views/trials/trial-words.ts'
import type {UrlOf} from './json-ld.ts'

/**
 * What the page says, for machines (schema.org/MedicalTrial): only what the page shows, and nothing that it does not
 * know. The status is in words, because schema.org's list has none for "unknown"; for phases it has no property.
 */
export function trialJsonLd(trial: TrialPage, terms: TrialTerms, urlOf: UrlOf) {
  const said = saidOf(trial, terms, urlOf)
  return trial.studyType === 'OBSERVATIONAL'
    ? ({'@type': 'MedicalObservationalStudy', ...said} satisfies MedicalObservationalStudy)
    : ({'@type': 'MedicalTrial', ...said} satisfies MedicalTrial)
}

function saidOf(trial: TrialPage, terms: TrialTerms, urlOf: UrlOf) {
  const places = new Set(
    trial.sites.flatMap(({city, country}) =>
      country === null ? [] : [[city, country].filter((part) => part !== null).join(', ')],
    ),
  )
  return {
    url: urlOf(trialPath(trial.nctId)),
    name: trial.briefTitle,
    ...(trial.officialTitle === null ? {} : {alternateName: trial.officialTitle}),
    identifier: [trial.nctId, ...trial.aliases],
    sameAs: registryUrl(trial.nctId),
    ...(trial.overallStatus === null ? {} : {status: statusWords(trial, terms)}),
    ...(trial.plainSummary === null ? {} : {description: trial.plainSummary}),
    ...(trial.sponsor === null ? {} : {sponsor: {'@type': 'Organization' as const, name: trial.sponsor}}),
    ...(trial.conditions.length === 0
      ? {}
      : {healthCondition: trial.conditions.map((name) => ({'@type': 'MedicalCondition' as const, name}))}),
    ...(places.size === 0
      ? {}
      : {studyLocation: Array.from(places, (name) => ({'@type': 'AdministrativeArea' as const, name}))}),
  }
}
