import type {TrialSnapshot} from '@healing-library/content/documents/registry-shape'

import {normaliseNctId} from '../ctgov/nct-id.ts'
import type {RawProtocol, RawStudy} from '../ctgov/study.ts'
import {contactsOf, officialsOf} from './people.ts'
import {orNone, orNothing, present} from './present.ts'
import {meshTermsOf, referencesOf} from './references.ts'
import {withKeys} from './row-keys.ts'
import {secondaryIdsOf} from './secondary-ids.ts'
import {countriesOf, sitesOf} from './sites.ts'
import {lineOf, linesOf, textOf, wordOf, wordsOf} from './words.ts'

/** Written by sponsors who must give a number and have none. */
const ENROLMENT_NOT_KNOWN = 99_999_999

/**
 * A registry's record as the library keeps it. Pure and the same for the same record: nothing of today's date, of the
 * registry's build or of its order of sites is in it. What the record does not tell is left out.
 */
export function toTrialSnapshot({protocolSection, derivedSection, hasResults}: RawStudy): TrialSnapshot {
  const {identificationModule: identity, statusModule: status = {}} = protocolSection
  const {sponsorCollaboratorsModule: sponsors, descriptionModule: description} = protocolSection
  const locations = protocolSection.contactsLocationsModule?.locations
  const {overallStatus} = status
  return present({
    nctId: identity.nctId,
    aliases: aliasesOf(identity),
    secondaryIds: secondaryIdsOf(identity),
    briefTitle: lineOf(identity.briefTitle) ?? lineOf(identity.officialTitle) ?? identity.nctId,
    officialTitle: lineOf(identity.officialTitle),
    acronym: lineOf(identity.acronym),
    overallStatus: wordOf(overallStatus),
    lastKnownStatus: wordOf(status.lastKnownStatus),
    whyStopped: textOf(status.whyStopped),
    statusAsOf: overallStatus === undefined ? undefined : statusDayOf(status),
    statusVerified: status.statusVerifiedDate,
    ...datesOf(status),
    ...designOf(protocolSection),
    conditions: linesOf(protocolSection.conditionsModule?.conditions),
    keywords: linesOf(protocolSection.conditionsModule?.keywords),
    ...interventionsOf(protocolSection),
    primaryOutcomes: outcomesOf(protocolSection.outcomesModule?.primaryOutcomes),
    secondaryOutcomes: outcomesOf(protocolSection.outcomesModule?.secondaryOutcomes),
    sponsor: lineOf(sponsors?.leadSponsor?.name),
    sponsorClass: wordOf(sponsors?.leadSponsor?.class),
    collaborators: linesOf(sponsors?.collaborators?.map(({name}) => name ?? '')),
    briefSummary: textOf(description?.briefSummary),
    detailedDescription: textOf(description?.detailedDescription),
    eligibility: eligibilityOf(protocolSection),
    contacts: contactsOf(protocolSection.contactsLocationsModule?.centralContacts),
    officials: officialsOf(protocolSection.contactsLocationsModule?.overallOfficials),
    sites: sitesOf(locations),
    countries: countriesOf(locations),
    meshConditions: meshTermsOf(derivedSection?.conditionBrowseModule?.meshes),
    meshInterventions: meshTermsOf(derivedSection?.interventionBrowseModule?.meshes),
    registryReferences: referencesOf(protocolSection.referencesModule?.references),
    hasResults,
  })
}

type Status = Partial<NonNullable<RawProtocol['statusModule']>>
type DateStruct = Status['startDateStruct']

/** The day on which the registry last said it. */
const statusDayOf = (status: Status) =>
  status.lastUpdatePostDateStruct?.date ??
  status.lastUpdateSubmitDate ??
  status.studyFirstPostDateStruct?.date ??
  status.statusVerifiedDate

function datesOf(status: Status) {
  return {
    startDate: dateOf(status.startDateStruct),
    primaryCompletionDate: dateOf(status.primaryCompletionDateStruct),
    completionDate: dateOf(status.completionDateStruct),
    firstPosted: status.studyFirstPostDateStruct?.date,
    resultsPosted: status.resultsFirstPostDateStruct?.date,
    lastUpdatePosted: status.lastUpdatePostDateStruct?.date,
  }
}

/** As precise as it came: a month never gains a day. Without a type it is not said whether it happened. */
function dateOf(struct: DateStruct): TrialSnapshot['startDate'] {
  return struct?.date === undefined
    ? undefined
    : present({_type: 'trialDate' as const, date: struct.date, type: wordOf(struct.type)})
}

function aliasesOf({nctId, nctIdAliases = []}: RawProtocol['identificationModule']): string[] | undefined {
  const ids = nctIdAliases.map(normaliseNctId).filter((id) => id !== undefined && id !== nctId)
  return orNone([...new Set(ids.filter((id) => id !== undefined))])
}

function designOf({designModule}: RawProtocol) {
  const info = designModule?.designInfo
  const design = orNothing({
    allocation: wordOf(info?.allocation),
    model: wordOf(info?.interventionModel) ?? wordOf(info?.observationalModel),
    purpose: wordOf(info?.primaryPurpose),
    masking: wordOf(info?.maskingInfo?.masking),
  })
  return {
    studyType: wordOf(designModule?.studyType),
    phases: wordsOf(designModule?.phases),
    design: design && {_type: 'trialDesign' as const, ...design},
    enrolment: enrolmentOf(designModule?.enrollmentInfo),
  }
}

/** None (0) is told, as of a withdrawn trial; a number that stands for "not known" is not. */
function enrolmentOf(
  info: NonNullable<RawProtocol['designModule']>['enrollmentInfo'],
): TrialSnapshot['enrolment'] {
  return info?.count === undefined || info.count === ENROLMENT_NOT_KNOWN
    ? undefined
    : present({_type: 'enrolment' as const, count: info.count, type: wordOf(info.type)})
}

function interventionsOf({armsInterventionsModule: module}: RawProtocol) {
  const interventions = module?.interventions?.flatMap(({type, name, otherNames}) => {
    const line = lineOf(name)
    return line === undefined
      ? []
      : [
          present({
            _type: 'trialIntervention' as const,
            kind: wordOf(type),
            name: line,
            otherNames: linesOf(otherNames),
          }),
        ]
  })
  const arms = module?.armGroups?.flatMap(({label, type}) => {
    const line = lineOf(label)
    return line === undefined ? [] : [present({_type: 'trialArm' as const, label: line, kind: wordOf(type)})]
  })
  return {
    interventions: orNone(withKeys(interventions ?? [], ({name}) => [name])),
    arms: orNone(withKeys(arms ?? [], ({label}) => [label])),
  }
}

type RawOutcomes = NonNullable<RawProtocol['outcomesModule']>['primaryOutcomes']

function outcomesOf(outcomes: RawOutcomes): TrialSnapshot['primaryOutcomes'] {
  const rows = outcomes?.flatMap(({measure, timeFrame}) => {
    const text = textOf(measure)
    return text === undefined
      ? []
      : [present({_type: 'trialOutcome' as const, measure: text, timeFrame: textOf(timeFrame)})]
  })
  return orNone(withKeys(rows ?? [], ({measure, timeFrame}) => [measure, timeFrame]))
}

function eligibilityOf({eligibilityModule: module}: RawProtocol): TrialSnapshot['eligibility'] {
  const eligibility = orNothing({
    criteria: textOf(module?.eligibilityCriteria),
    healthyVolunteers: module?.healthyVolunteers,
    sex: wordOf(module?.sex),
    minimumAge: lineOf(module?.minimumAge),
    maximumAge: lineOf(module?.maximumAge),
    ageGroups: wordsOf(module?.stdAges),
  })
  return eligibility && {_type: 'trialEligibility' as const, ...eligibility}
}
