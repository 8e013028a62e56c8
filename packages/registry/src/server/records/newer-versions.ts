import {ONE_OR_TWO_DOSES} from './one-or-two-doses.ts'
import type {WrittenRecord} from './written-record.ts'

const ANSWERS_OF_2026 = 'facts collected from public copies of the registry'

/**
 * What copies of the registry tell beyond the starter content, so that the first sync has something true to propose:
 * dates that moved, results that were posted, sites, designs, names by which trials are known.
 */
export const NEWER_VERSIONS: readonly WrittenRecord[] = [
  ONE_OR_TWO_DOSES,
  {
    nctId: 'NCT02655692',
    seenIn: 'classic.clinicaltrials.gov/ct2/show/NCT02655692 and its tabular view',
    hasResults: true,
    protocol: {
      identificationModule: {orgStudyIdInfo: {id: 'SPLE-003-14W'}},
      statusModule: {
        overallStatus: 'COMPLETED',
        startDateStruct: {date: '2016-04-18', type: 'ACTUAL'},
        primaryCompletionDateStruct: {date: '2020-07-01', type: 'ACTUAL'},
        studyFirstPostDateStruct: {date: '2016-01-14'},
        resultsFirstPostDateStruct: {date: '2022-06-02'},
        lastUpdatePostDateStruct: {date: '2022-06-02'},
      },
      sponsorCollaboratorsModule: {
        leadSponsor: {name: 'VA Office of Research and Development'},
        collaborators: [
          {name: 'The University of Texas Health Science Center at San Antonio'},
          {name: 'Brooke Army Medical Center'},
          {name: 'Minneapolis Veterans Affairs Medical Center'},
        ],
      },
      conditionsModule: {conditions: ['PTSD', 'Posttraumatic Stress Disorder']},
      designModule: {
        studyType: 'INTERVENTIONAL',
        designInfo: {
          allocation: 'RANDOMIZED',
          interventionModel: 'PARALLEL',
          primaryPurpose: 'TREATMENT',
          maskingInfo: {masking: 'QUADRUPLE'},
        },
        enrollmentInfo: {count: 163, type: 'ACTUAL'},
      },
      armsInterventionsModule: {
        armGroups: [
          {label: 'Placebo', type: 'PLACEBO_COMPARATOR'},
          {label: 'Low Dose Ketamine', type: 'EXPERIMENTAL'},
          {label: 'High Dose Ketamine', type: 'EXPERIMENTAL'},
        ],
        interventions: [
          {type: 'DRUG', name: 'Ketamine'},
          {type: 'DRUG', name: 'Placebo/Saline'},
        ],
      },
      eligibilityModule: {
        healthyVolunteers: false,
        sex: 'ALL',
        minimumAge: '18 Years',
        maximumAge: '70 Years',
        stdAges: ['ADULT', 'OLDER_ADULT'],
      },
      contactsLocationsModule: {
        locations: [
          {
            facility: 'VA Connecticut Healthcare System West Haven Campus, West Haven, CT',
            city: 'West Haven',
            state: 'Connecticut',
            country: 'United States',
          },
          {
            facility: 'Minneapolis VA Health Care System, Minneapolis, MN',
            city: 'Minneapolis',
            state: 'Minnesota',
            country: 'United States',
          },
          {facility: 'Brooke Army Medical Center', country: 'United States'},
        ],
      },
    },
  },
  {
    nctId: 'NCT03113968',
    seenIn: 'clinicaltrials.gov/ct2/show/NCT03113968 (2022) and a copy of the version of 2023-09-28',
    hasResults: true,
    protocol: {
      identificationModule: {
        acronym: 'ELEKT-D',
        officialTitle:
          'ELEKT-D: Electroconvulsive Therapy (ECT) vs. Ketamine in Patients With Treatment Resistant Depression (TRD)',
      },
      statusModule: {studyFirstPostDateStruct: {date: '2017-04-14'}},
      sponsorCollaboratorsModule: {
        leadSponsor: {name: 'The Cleveland Clinic'},
        collaborators: [{name: 'Patient-Centered Outcomes Research Institute'}],
      },
      designModule: {
        studyType: 'INTERVENTIONAL',
        designInfo: {
          allocation: 'RANDOMIZED',
          interventionModel: 'PARALLEL',
          primaryPurpose: 'TREATMENT',
          maskingInfo: {masking: 'NONE'},
        },
      },
      eligibilityModule: {minimumAge: '21 Years', maximumAge: '75 Years'},
    },
  },
  {
    nctId: 'NCT04077437',
    seenIn: 'a copy of the version of 2025-06-06; clinicaltrials.gov/ct2/show/NCT04077437 (2023)',
    hasResults: true,
    protocol: {
      identificationModule: {acronym: 'MAPP2'},
      statusModule: {
        completionDateStruct: {date: '2022-11-02'},
        studyFirstPostDateStruct: {date: '2019-09-04'},
        resultsFirstPostDateStruct: {date: '2025-06-06'},
      },
      armsInterventionsModule: {
        armGroups: [
          {label: 'MDMA-assisted Psychotherapy', type: 'EXPERIMENTAL'},
          {label: 'Placebo With Psychotherapy', type: 'PLACEBO_COMPARATOR'},
        ],
      },
      outcomesModule: {
        primaryOutcomes: [
          {
            measure: 'Change from Baseline in Clinician-Administered PTSD for DSM 5',
            timeFrame: '18 weeks post baseline post enrollment confirmation',
          },
        ],
      },
    },
  },
  {
    nctId: 'NCT05407064',
    seenIn: 'a copy of the version of 2023-09-13',
    protocol: {
      statusModule: {
        studyFirstPostDateStruct: {date: '2022-06-07', type: 'ACTUAL'},
        startDateStruct: {date: '2022-08-27', type: 'ACTUAL'},
        primaryCompletionDateStruct: {date: '2023-09-01', type: 'ACTUAL'},
      },
      designModule: {
        studyType: 'INTERVENTIONAL',
        designInfo: {
          allocation: 'RANDOMIZED',
          interventionModel: 'PARALLEL',
          primaryPurpose: 'TREATMENT',
          maskingInfo: {masking: 'QUADRUPLE'},
        },
      },
      eligibilityModule: {
        healthyVolunteers: false,
        sex: 'ALL',
        minimumAge: '18 Years',
        maximumAge: '74 Years',
      },
    },
  },
  {
    nctId: 'NCT04739865',
    seenIn: 'a copy of the version of 2023-11-09',
    hasResults: true,
    protocol: {
      designModule: {
        studyType: 'INTERVENTIONAL',
        designInfo: {
          allocation: 'NA',
          interventionModel: 'SINGLE_GROUP',
          primaryPurpose: 'TREATMENT',
          maskingInfo: {masking: 'NONE'},
        },
      },
    },
  },
  {
    nctId: 'NCT01768767',
    seenIn: ANSWERS_OF_2026,
    protocol: {statusModule: {whyStopped: 'No funding'}},
  },
  {
    nctId: 'NCT02418585',
    seenIn: 'the paper names the trial',
    protocol: {
      referencesModule: {
        references: [
          {
            pmid: '31109201',
            citation:
              'Popova V, et al. Efficacy and Safety of Flexibly Dosed Esketamine Nasal Spray Combined With a Newly Initiated Oral Antidepressant in Treatment-Resistant Depression. Am J Psychiatry. 2019. doi: 10.1176/appi.ajp.2019.19020172.',
          },
        ],
      },
    },
  },
  ...(
    [
      ['NCT02493868', 'SUSTAIN-1'],
      ['NCT02497287', 'SUSTAIN-2'],
      ['NCT03039192', 'ASPIRE I'],
      ['NCT02624596', 'MKET'],
      ['NCT05624268', 'COMP005'],
    ] as const
  ).map(([nctId, acronym]) => ({
    nctId,
    seenIn: ANSWERS_OF_2026,
    protocol: {identificationModule: {acronym}},
  })),
]
