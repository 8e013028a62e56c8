import {isObject, type Json, type JsonObject} from './json.ts'

/**
 * The registry's names for places in a record ("pieces"), as `fields`, `sort` and `AREA[…]` use them. A part of its
 * list: what the library asks for and what people search by. Source: the registry's page "Study data structure".
 */
const PIECES = {
  NCTId: 'protocolSection.identificationModule.nctId',
  NCTIdAlias: 'protocolSection.identificationModule.nctIdAliases',
  OrgStudyId: 'protocolSection.identificationModule.orgStudyIdInfo.id',
  SecondaryId: 'protocolSection.identificationModule.secondaryIdInfos.id',
  BriefTitle: 'protocolSection.identificationModule.briefTitle',
  OfficialTitle: 'protocolSection.identificationModule.officialTitle',
  Acronym: 'protocolSection.identificationModule.acronym',
  OverallStatus: 'protocolSection.statusModule.overallStatus',
  LastKnownStatus: 'protocolSection.statusModule.lastKnownStatus',
  WhyStopped: 'protocolSection.statusModule.whyStopped',
  StatusVerifiedDate: 'protocolSection.statusModule.statusVerifiedDate',
  StartDate: 'protocolSection.statusModule.startDateStruct.date',
  PrimaryCompletionDate: 'protocolSection.statusModule.primaryCompletionDateStruct.date',
  CompletionDate: 'protocolSection.statusModule.completionDateStruct.date',
  StudyFirstPostDate: 'protocolSection.statusModule.studyFirstPostDateStruct.date',
  ResultsFirstPostDate: 'protocolSection.statusModule.resultsFirstPostDateStruct.date',
  LastUpdatePostDate: 'protocolSection.statusModule.lastUpdatePostDateStruct.date',
  LeadSponsorName: 'protocolSection.sponsorCollaboratorsModule.leadSponsor.name',
  LeadSponsorClass: 'protocolSection.sponsorCollaboratorsModule.leadSponsor.class',
  CollaboratorName: 'protocolSection.sponsorCollaboratorsModule.collaborators.name',
  BriefSummary: 'protocolSection.descriptionModule.briefSummary',
  DetailedDescription: 'protocolSection.descriptionModule.detailedDescription',
  Condition: 'protocolSection.conditionsModule.conditions',
  Keyword: 'protocolSection.conditionsModule.keywords',
  StudyType: 'protocolSection.designModule.studyType',
  Phase: 'protocolSection.designModule.phases',
  EnrollmentCount: 'protocolSection.designModule.enrollmentInfo.count',
  EnrollmentType: 'protocolSection.designModule.enrollmentInfo.type',
  ArmGroupLabel: 'protocolSection.armsInterventionsModule.armGroups.label',
  InterventionType: 'protocolSection.armsInterventionsModule.interventions.type',
  InterventionName: 'protocolSection.armsInterventionsModule.interventions.name',
  InterventionOtherName: 'protocolSection.armsInterventionsModule.interventions.otherNames',
  InterventionDescription: 'protocolSection.armsInterventionsModule.interventions.description',
  PrimaryOutcomeMeasure: 'protocolSection.outcomesModule.primaryOutcomes.measure',
  EligibilityCriteria: 'protocolSection.eligibilityModule.eligibilityCriteria',
  HealthyVolunteers: 'protocolSection.eligibilityModule.healthyVolunteers',
  Sex: 'protocolSection.eligibilityModule.sex',
  MinimumAge: 'protocolSection.eligibilityModule.minimumAge',
  MaximumAge: 'protocolSection.eligibilityModule.maximumAge',
  StdAge: 'protocolSection.eligibilityModule.stdAges',
  LocationFacility: 'protocolSection.contactsLocationsModule.locations.facility',
  LocationStatus: 'protocolSection.contactsLocationsModule.locations.status',
  LocationCity: 'protocolSection.contactsLocationsModule.locations.city',
  LocationCountry: 'protocolSection.contactsLocationsModule.locations.country',
  ConditionMeshTerm: 'derivedSection.conditionBrowseModule.meshes.term',
  InterventionMeshTerm: 'derivedSection.interventionBrowseModule.meshes.term',
  InterventionAncestorTerm: 'derivedSection.interventionBrowseModule.ancestors.term',
  MiscInfoModule: 'derivedSection.miscInfoModule',
  ReferencesModule: 'protocolSection.referencesModule',
  OversightModule: 'protocolSection.oversightModule',
  ResultsSection: 'resultsSection',
  HasResults: 'hasResults',
} as const

/** A piece that is known here, in the registry's own letters. */
export type PieceName = keyof typeof PIECES

const paths = new Map<string, string>()
for (const [name, path] of Object.entries(PIECES)) {
  paths.set(name.toLowerCase(), path)
  // A branch is a piece too, under its own name with a capital: ProtocolSection, StatusModule, StartDateStruct.
  const steps = path.split('.')
  for (let length = 1; length < steps.length; length += 1) {
    const branch = steps[length - 1]
    if (branch !== undefined && !paths.has(branch.toLowerCase())) {
      paths.set(branch.toLowerCase(), steps.slice(0, length).join('.'))
    }
  }
}

/** Its fields from the record inwards. */
export const pathOf = (piece: PieceName): string[] => PIECES[piece].split('.')

/** The path of a piece, of a branch, or of what is a path already; undefined for a name that is none of them. */
export function findPath(name: string): string[] | undefined {
  const known = paths.get(name.toLowerCase())
  if (known !== undefined) return known.split('.')
  const isPath = /^(?:protocolSection|derivedSection|resultsSection|documentSection)\.[a-zA-Z.]+$/.test(name)
  return isPath ? name.split('.') : undefined
}

type Tree = Map<string, Tree>

/** The record with the given paths only. */
export function project(study: JsonObject, wanted: readonly string[][]): JsonObject {
  const root: Tree = new Map()
  for (const path of wanted) {
    let node = root
    for (const [depth, step] of path.entries()) {
      const known = node.get(step)
      // An empty map stands for "all below"; a longer path must not narrow it.
      if (known?.size === 0) break
      const next: Tree = known ?? new Map()
      if (depth === path.length - 1) next.clear()
      node.set(step, next)
      node = next
    }
  }
  return projectObject(study, root)
}

function projectObject(value: JsonObject, tree: Tree): JsonObject {
  const result: JsonObject = {}
  for (const [name, below] of tree) {
    const part = value[name]
    if (part !== undefined) result[name] = projectValue(part, below)
  }
  return result
}

function projectValue(value: Json, tree: Tree): Json {
  if (tree.size === 0) return value
  if (Array.isArray(value)) return value.map((item) => projectValue(item, tree))
  return isObject(value) ? projectObject(value, tree) : value
}
