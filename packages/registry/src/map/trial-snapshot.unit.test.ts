import {describe, expect, test} from '@jest/globals'

import {parseStudy} from '../ctgov/parse-studies.ts'
import {type Part, snapshotOf} from './snapshot-of.fixture.ts'

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
