import type {JsonObject} from '../src/server/json.ts'

/** Records for tests, made up for them: the numbers are beyond what the registry has given out, and titles say so. */
export const testNctId = (number: number): string => `NCT${String(99_000_000 + number)}`

type Known = {
  number: number
  title?: string
  status?: string
  updated?: string
  interventions?: JsonObject[]
  conditions?: string[]
  aliases?: string[]
}

export function testStudy({
  number,
  title = `Test record ${number}`,
  status = 'RECRUITING',
  updated = '2026-03-01',
  interventions = [{type: 'DRUG', name: 'Ketamine'}],
  conditions = ['Depression'],
  aliases,
}: Known): JsonObject {
  return {
    protocolSection: {
      identificationModule: {
        nctId: testNctId(number),
        ...(aliases && {nctIdAliases: aliases}),
        briefTitle: title,
      },
      statusModule: {
        overallStatus: status,
        startDateStruct: {date: '2025-02', type: 'ACTUAL'},
        lastUpdatePostDateStruct: {date: updated, type: 'ACTUAL'},
      },
      conditionsModule: {conditions},
      designModule: {
        studyType: 'INTERVENTIONAL',
        phases: ['PHASE2'],
        enrollmentInfo: {count: 40, type: 'ESTIMATED'},
      },
      armsInterventionsModule: {interventions},
    },
    derivedSection: {miscInfoModule: {versionHolder: '2026-03-02'}},
    hasResults: false,
  }
}

export const testStudies = (count: number): JsonObject[] =>
  Array.from({length: count}, (_, index) => testStudy({number: index + 1}))
