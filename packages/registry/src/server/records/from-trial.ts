import type {TrialSnapshot} from '@healing-library/content/documents/registry-shape'

import {present} from '../../map/present.ts'
import {jsonObject, type JsonObject} from '../json.ts'

type Known = Omit<TrialSnapshot, '_type'>

/**
 * A record in the registry's shape of what the library holds of a trial: the mapping backwards. It holds what is known
 * and nothing else, so that a sync against it proposes nothing.
 */
export function fromTrial(trial: Known): JsonObject {
  return jsonObject.parse(
    // By way of JSON, which leaves out what is undefined.
    JSON.parse(
      JSON.stringify({
        protocolSection: protocolOf(trial),
        derivedSection: {
          conditionBrowseModule: {meshes: trial.meshConditions?.map(({id, term}) => ({id, term}))},
          interventionBrowseModule: {meshes: trial.meshInterventions?.map(({id, term}) => ({id, term}))},
        },
        hasResults: trial.hasResults,
      }),
    ),
  )
}

function protocolOf(trial: Known) {
  return {
    identificationModule: {
      nctId: trial.nctId,
      nctIdAliases: trial.aliases,
      briefTitle: trial.briefTitle,
      officialTitle: trial.officialTitle,
      acronym: trial.acronym,
      secondaryIdInfos: trial.secondaryIds?.map(({id, kind}) => ({id, type: kind})),
    },
    statusModule: statusOf(trial),
    sponsorCollaboratorsModule: {
      leadSponsor: trial.sponsor && {name: trial.sponsor, class: trial.sponsorClass},
      collaborators: trial.collaborators?.map((name) => ({name})),
    },
    descriptionModule: present({
      briefSummary: trial.briefSummary,
      detailedDescription: trial.detailedDescription,
    }),
    conditionsModule: {conditions: trial.conditions, keywords: trial.keywords},
    designModule: {
      studyType: trial.studyType,
      phases: trial.phases,
      designInfo: trial.design && {
        allocation: trial.design.allocation,
        interventionModel: trial.design.model,
        primaryPurpose: trial.design.purpose,
        maskingInfo: trial.design.masking && {masking: trial.design.masking},
      },
      enrollmentInfo: trial.enrolment && {count: trial.enrolment.count, type: trial.enrolment.type},
    },
    armsInterventionsModule: {
      armGroups: trial.arms?.map(({label, kind}) => ({label, type: kind})),
      interventions: trial.interventions?.map(({kind, name, otherNames}) => ({type: kind, name, otherNames})),
    },
    outcomesModule: {
      primaryOutcomes: trial.primaryOutcomes?.map(({measure, timeFrame}) => ({measure, timeFrame})),
      secondaryOutcomes: trial.secondaryOutcomes?.map(({measure, timeFrame}) => ({measure, timeFrame})),
    },
    eligibilityModule: trial.eligibility && {
      eligibilityCriteria: trial.eligibility.criteria,
      healthyVolunteers: trial.eligibility.healthyVolunteers,
      sex: trial.eligibility.sex,
      minimumAge: trial.eligibility.minimumAge,
      maximumAge: trial.eligibility.maximumAge,
      stdAges: trial.eligibility.ageGroups,
    },
    contactsLocationsModule: {locations: locationsOf(trial)},
    referencesModule: {
      references: trial.registryReferences?.map(({pmid, kind, citation}) => ({pmid, type: kind, citation})),
    },
  }
}

function statusOf(trial: Known) {
  const struct = (date: TrialSnapshot['startDate']) => date && {date: date.date, type: date.type}
  const postedOn = trial.lastUpdatePosted ?? trial.statusAsOf
  return {
    overallStatus: trial.overallStatus,
    lastKnownStatus: trial.lastKnownStatus,
    whyStopped: trial.whyStopped,
    statusVerifiedDate: trial.statusVerified,
    startDateStruct: struct(trial.startDate),
    primaryCompletionDateStruct: struct(trial.primaryCompletionDate),
    completionDateStruct: struct(trial.completionDate),
    studyFirstPostDateStruct: trial.firstPosted && {date: trial.firstPosted},
    resultsFirstPostDateStruct: trial.resultsPosted && {date: trial.resultsPosted},
    lastUpdatePostDateStruct: postedOn && {date: postedOn},
  }
}

/** A country of which no site is known stands as a site without a name. */
function locationsOf({sites, countries}: Known) {
  return (
    sites?.map(({facility, status, city, state, country, point}) => ({
      facility,
      status,
      city,
      state,
      country,
      geoPoint: point && {lat: point.lat, lon: point.lng},
    })) ?? countries?.map((country) => ({country}))
  )
}
