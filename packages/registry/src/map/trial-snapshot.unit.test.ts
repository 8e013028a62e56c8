import {trialSnapshot} from '@healing-library/content/documents/registry-shape'
import {describe, expect, test} from '@jest/globals'

import {isBad, parseStudy} from '../ctgov/parse-studies.ts'
import {europeanIds, isSameTrial} from './secondary-ids.ts'
import {toTrialSnapshot} from './trial-snapshot.ts'

type Part = Record<string, unknown>
type Modules = Part & {identificationModule?: Part}

/** A record of which a test needs one module. */
function snapshotOf(modules: Modules, rest: Part = {}) {
  const {identificationModule, ...others} = modules
  const record = parseStudy(
    {
      protocolSection: {
        identificationModule: {
          nctId: 'NCT99000001',
          briefTitle: 'A trial',
          ...identificationModule,
        },
        ...others,
      },
      ...rest,
    },
    0,
    'a test',
  )
  if (isBad(record)) throw new Error(record.problem)
  const snapshot = toTrialSnapshot(record)
  expect(trialSnapshot.safeParse(snapshot).error).toBeUndefined()
  return snapshot
}

describe('status', () => {
  test('unknown, with what was known last and when it was verified', () => {
    expect(
      snapshotOf({
        statusModule: {
          overallStatus: 'UNKNOWN',
          lastKnownStatus: 'RECRUITING',
          statusVerifiedDate: '2019-11',
          lastUpdatePostDateStruct: {date: '2019-11-27', type: 'ACTUAL'},
        },
      }),
    ).toMatchObject({
      overallStatus: 'UNKNOWN',
      lastKnownStatus: 'RECRUITING',
      statusVerified: '2019-11',
      statusAsOf: '2019-11-27',
      lastUpdatePosted: '2019-11-27',
    })
  })

  test('why it stopped, and that nobody took part', () => {
    expect(
      snapshotOf({
        statusModule: {overallStatus: 'WITHDRAWN', whyStopped: 'No funding'},
        designModule: {enrollmentInfo: {count: 0, type: 'ACTUAL'}},
      }),
    ).toMatchObject({whyStopped: 'No funding', enrolment: {count: 0, type: 'ACTUAL'}})
  })

  test('words that the registry adds are kept, and its classic spelling is read', () => {
    expect(snapshotOf({statusModule: {overallStatus: 'PAUSED_BY_SPONSOR'}}).overallStatus).toBe(
      'PAUSED_BY_SPONSOR',
    )
    expect(snapshotOf({statusModule: {overallStatus: 'Not yet recruiting'}}).overallStatus).toBe(
      'NOT_YET_RECRUITING',
    )
  })

  test('what was not seen is not there, and not false', () => {
    const snapshot = snapshotOf({})
    expect(snapshot).toEqual({nctId: 'NCT99000001', briefTitle: 'A trial'})
    expect(Object.keys(snapshot)).toEqual(['nctId', 'briefTitle'])
  })
})

describe('dates', () => {
  test('are as precise as they came, expected apart from happened, and neither where it is not said', () => {
    expect(
      snapshotOf({
        statusModule: {
          startDateStruct: {date: '2010'},
          primaryCompletionDateStruct: {date: '2015-03', type: 'ACTUAL'},
          completionDateStruct: {date: '2028-08-01', type: 'ESTIMATED'},
          resultsFirstPostDateStruct: {date: '2016-01-05', type: 'ACTUAL'},
        },
      }),
    ).toMatchObject({
      startDate: {_type: 'trialDate', date: '2010'},
      primaryCompletionDate: {date: '2015-03', type: 'ACTUAL'},
      completionDate: {date: '2028-08-01', type: 'ESTIMATED'},
      resultsPosted: '2016-01-05',
    })
  })

  test('that are none make the record a bad one, named', () => {
    const record = parseStudy(
      {
        protocolSection: {
          identificationModule: {nctId: 'NCT99000001'},
          statusModule: {startDateStruct: {date: 'March 2020'}},
        },
      },
      3,
      'a test',
    )
    expect(record).toMatchObject({
      nctId: 'NCT99000001',
      index: 3,
      problem: expect.stringContaining('startDateStruct'),
    })
  })
})

describe('design', () => {
  test.each([
    ['none, of an observational study', {}, undefined],
    ['an empty list', {phases: []}, undefined],
    ['not applicable', {phases: ['NA']}, ['NA']],
    ['two', {phases: ['PHASE1', 'PHASE2']}, ['PHASE1', 'PHASE2']],
  ])('phases: %s', (_name, designModule, phases) => {
    expect(snapshotOf({designModule}).phases).toEqual(phases)
  })

  test('the number that stands for "not known" is not known', () => {
    expect(
      snapshotOf({designModule: {enrollmentInfo: {count: 99_999_999, type: 'ESTIMATED'}}}).enrolment,
    ).toBeUndefined()
    expect(snapshotOf({designModule: {enrollmentInfo: {type: 'ESTIMATED'}}}).enrolment).toBeUndefined()
  })

  test('an observational study has a model of its own kind', () => {
    expect(
      snapshotOf({
        designModule: {
          studyType: 'OBSERVATIONAL',
          designInfo: {observationalModel: 'CASE_ONLY', timePerspective: 'PROSPECTIVE'},
        },
      }),
    ).toMatchObject({studyType: 'OBSERVATIONAL', design: {_type: 'trialDesign', model: 'CASE_ONLY'}})
  })

  test('expanded access has neither phases nor a number of people', () => {
    const snapshot = snapshotOf({
      statusModule: {overallStatus: 'NO_LONGER_AVAILABLE'},
      designModule: {studyType: 'EXPANDED_ACCESS'},
    })
    expect(snapshot).toMatchObject({studyType: 'EXPANDED_ACCESS', overallStatus: 'NO_LONGER_AVAILABLE'})
    expect(Object.keys(snapshot)).not.toEqual(expect.arrayContaining(['phases']))
  })
})

describe('sites', () => {
  const site = (facility: string, status: string, city = 'Guangzhou') => ({
    facility,
    status,
    city,
    country: 'China',
    geoPoint: {lat: 23.11667, lon: 113.25},
  })
  const sitesOf = (locations: Part[]) => snapshotOf({contactsLocationsModule: {locations}}).sites ?? []

  test('each with its own status and the point of its city', () => {
    expect(sitesOf([site('Zhujiang Hospital', 'NOT_YET_RECRUITING')])).toEqual([
      {
        _key: expect.stringMatching(/^[0-9a-f]{14}$/),
        _type: 'trialSite',
        facility: 'Zhujiang Hospital',
        status: 'NOT_YET_RECRUITING',
        city: 'Guangzhou',
        country: 'China',
        point: {_type: 'geopoint', lat: 23.11667, lng: 113.25},
      },
    ])
  })

  test('keep their keys when they change status and when the registry lists them in another order', () => {
    const before = sitesOf([site('A', 'NOT_YET_RECRUITING'), site('B', 'NOT_YET_RECRUITING')])
    const after = sitesOf([site('B', 'RECRUITING'), site('A', 'NOT_YET_RECRUITING')])
    expect(after.map(({_key, facility}) => [_key, facility])).toEqual(
      before.map(({_key, facility}) => [_key, facility]),
    )
  })

  test('that share a name have keys of their own', () => {
    const sites = sitesOf(Array.from({length: 105}, () => site('Research Site', 'RECRUITING')))
    expect(new Set(sites.map(({_key}) => _key)).size).toBe(105)
  })

  test('of which the country alone is told are no sites, but a country', () => {
    const snapshot = snapshotOf({
      contactsLocationsModule: {locations: [{country: 'Canada'}, {country: 'Canada'}]},
    })
    expect([snapshot.sites, snapshot.countries]).toEqual([undefined, ['Canada']])
  })

  test('a point that is not on earth is no point', () => {
    const [first] = sitesOf([{facility: 'A', country: 'Nowhere', geoPoint: {lat: 123, lon: 0}}])
    expect(first?.point).toBeUndefined()
  })
})

test('people: contacts only where the registry has some, tools’ nulls and empty lists are none', () => {
  const snapshot = snapshotOf({
    contactsLocationsModule: {
      centralContacts: [
        {name: 'Study team', role: 'CONTACT', phone: '555-0100', phoneExt: '+33', email: null},
        {name: null, role: '', phone: ' '},
      ],
      overallOfficials: [],
    },
  })
  expect(snapshot.contacts).toEqual([
    {
      _key: expect.any(String),
      _type: 'trialContact',
      name: 'Study team',
      role: 'CONTACT',
      phone: '555-0100',
      phoneExt: '+33',
    },
  ])
  expect(snapshot.officials).toBeUndefined()
})

test('who may take part: ages as the registry writes them, texts as they are', () => {
  expect(
    snapshotOf({
      eligibilityModule: {
        eligibilityCriteria: 'Inclusion Criteria:\n\n* Age \\> 6 months',
        healthyVolunteers: true,
        sex: 'FEMALE',
        minimumAge: '6 Months',
        stdAges: ['CHILD', 'ADULT'],
      },
    }).eligibility,
  ).toEqual({
    _type: 'trialEligibility',
    criteria: 'Inclusion Criteria:\n\n* Age \\> 6 months',
    healthyVolunteers: true,
    sex: 'FEMALE',
    minimumAge: '6 Months',
    ageGroups: ['CHILD', 'ADULT'],
  })
})

test('MeSH, also where the registry padded its numbers', () => {
  const meshes: Part[] = [
    {id: 'D000003731', term: 'Dental Caries'},
    {id: 'D000061218', term: 'Depressive Disorder, Treatment-Resistant'},
    {id: 'D000068105', term: 'Bipolar and Related Disorders'},
    {term: 'Psilocybin'},
  ]
  const {meshConditions} = snapshotOf({}, {derivedSection: {conditionBrowseModule: {meshes}}})
  expect(meshConditions?.map(({id}) => id)).toEqual(['D003731', 'D061218', 'D000068105', undefined])
})

test('papers: a retraction is told where the registry names one, and not denied elsewhere', () => {
  const {registryReferences} = snapshotOf({
    referencesModule: {
      references: [
        {
          pmid: '18519994',
          type: 'RESULT',
          citation: 'A.',
          retractions: [{pmid: '1', source: 'Retraction of A.'}],
        },
        {pmid: '25828372', type: 'BACKGROUND', citation: 'B.', retractions: []},
        {type: 'DERIVED'},
      ],
    },
  })
  expect(registryReferences?.map(({pmid, kind, retracted}) => [pmid, kind, retracted])).toEqual([
    ['18519994', 'RESULT', true],
    ['25828372', 'BACKGROUND', undefined],
  ])
})

describe('one trial in two registries', () => {
  const withIds = (nctId: string, secondaryIdInfos: Part[], nctIdAliases: string[] = []) =>
    snapshotOf({identificationModule: {nctId, nctIdAliases, secondaryIdInfos}})

  test('EudraCT and CTIS numbers are found whatever their label', () => {
    const snapshot = withIds('NCT99000001', [
      {id: '2019-001234-56', type: 'EUDRACT_NUMBER'},
      {id: 'EU CT 2022-500449-26-00', type: 'REGISTRY', domain: 'CTIS'},
      {id: '1R01MH000001-01', type: 'NIH'},
    ])
    expect(europeanIds(snapshot)).toEqual(['CTIS 2022-500449-26', 'EudraCT 2019-001234-56'])
    expect(snapshot.secondaryIds?.map(({kind}) => kind)).toEqual(['EUDRACT_NUMBER', 'REGISTRY', 'NIH'])
  })

  test('the same European number, or a former NCT number, is the same trial; a sponsor’s number is not', () => {
    const trial = withIds('NCT99000001', [{id: '2019-001234-56'}, {id: 'STUDY-1'}])
    expect(isSameTrial(trial, withIds('NCT99000002', [{id: 'EudraCT: 2019-001234-56'}]))).toBe(true)
    expect(isSameTrial(trial, withIds('NCT99000003', [], ['NCT99000001']))).toBe(true)
    expect(isSameTrial(trial, withIds('NCT99000004', [{id: 'STUDY-1'}]))).toBe(false)
  })
})
