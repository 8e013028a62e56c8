import type {WrittenRecord} from './written-record.ts'

/** Trials that the starter content does not hold: the library's field, found by its searches. */
const CANDIDATES: readonly WrittenRecord[] = [
  {
    nctId: 'NCT02649231',
    seenIn: 'clinicaltrials.gov/show/NCT02649231 (2021) and its tabular view (2019)',
    hasResults: true,
    protocol: {
      identificationModule: {
        briefTitle: 'Ketamine for Reduction of Alcoholic Relapse',
        officialTitle:
          'A Phase II, Randomised, Double-blind, Placebo- Controlled, Multi-site, Parallel Group Clinical Trial to Examine Ketamine as a Pharmacological Treatment for Alcohol Dependence in an Alcohol Dependent Population',
        acronym: 'KARE',
        secondaryIdInfos: [{id: '2015-000222-11', type: 'EUDRACT_NUMBER'}],
      },
      statusModule: {
        overallStatus: 'COMPLETED',
        startDateStruct: {date: '2016-10', type: 'ACTUAL'},
        primaryCompletionDateStruct: {date: '2020-02', type: 'ACTUAL'},
        completionDateStruct: {date: '2020-02', type: 'ACTUAL'},
        studyFirstPostDateStruct: {date: '2016-01-07'},
        resultsFirstPostDateStruct: {date: '2021-09-09'},
        lastUpdatePostDateStruct: {date: '2021-10-05'},
      },
      sponsorCollaboratorsModule: {leadSponsor: {name: 'University College, London'}},
      conditionsModule: {conditions: ['Primary Alcohol Use Disorder']},
      designModule: {
        studyType: 'INTERVENTIONAL',
        phases: ['PHASE2'],
        designInfo: {
          allocation: 'RANDOMIZED',
          interventionModel: 'PARALLEL',
          primaryPurpose: 'TREATMENT',
          maskingInfo: {masking: 'QUADRUPLE'},
        },
        enrollmentInfo: {count: 96, type: 'ACTUAL'},
      },
      armsInterventionsModule: {
        armGroups: [
          {label: 'Ketamine+Psychological Therapy', type: 'EXPERIMENTAL'},
          {label: 'Ketamine+Education', type: 'ACTIVE_COMPARATOR'},
          {label: 'Placebo+Psychological Therapy', type: 'ACTIVE_COMPARATOR'},
        ],
        interventions: [
          {type: 'DRUG', name: 'Ketamine'},
          {type: 'DRUG', name: 'Placebo'},
          {type: 'BEHAVIORAL', name: 'Psychological Therapy'},
          {type: 'BEHAVIORAL', name: 'Alcohol Education'},
        ],
      },
    },
  },
  {
    nctId: 'NCT04338321',
    seenIn: 'a copy of the version of 2025-04-29; the EU register’s page of 2019-002992-33',
    hasResults: true,
    protocol: {
      identificationModule: {
        briefTitle:
          'A Long-term Comparison of Esketamine Nasal Spray Versus Quetiapine Extended Release, Both in Combination With a Selective Serotonin Reuptake Inhibitor/Serotonin-Norepinephrine Reuptake Inhibitor, in Participants With Treatment Resistant Major Depressive Disorder',
        acronym: 'ESCAPE-TRD',
        secondaryIdInfos: [{id: '2019-002992-33', type: 'EUDRACT_NUMBER'}],
      },
      statusModule: {
        overallStatus: 'COMPLETED',
        startDateStruct: {date: '2020-08-21'},
        completionDateStruct: {date: '2022-07-15'},
        lastUpdatePostDateStruct: {date: '2025-04-29'},
      },
      sponsorCollaboratorsModule: {leadSponsor: {name: 'Janssen-Cilag International NV', class: 'INDUSTRY'}},
      conditionsModule: {conditions: ['Depressive Disorder, Major']},
      designModule: {studyType: 'INTERVENTIONAL', phases: ['PHASE3'], enrollmentInfo: {count: 676}},
      armsInterventionsModule: {
        interventions: [
          {type: 'DRUG', name: 'Esketamine 28 mg'},
          {type: 'DRUG', name: 'Esketamine 56 mg'},
          {type: 'DRUG', name: 'Esketamine 84 mg'},
          {type: 'DRUG', name: 'Quetiapine XR 50 mg'},
          {type: 'DRUG', name: 'SSRI/SNRI'},
        ],
      },
      eligibilityModule: {
        healthyVolunteers: false,
        sex: 'ALL',
        minimumAge: '18 Years',
        maximumAge: '74 Years',
        stdAges: ['ADULT', 'OLDER_ADULT'],
      },
    },
  },
  {
    nctId: 'NCT06725277',
    seenIn: 'a copy of the version of May 2025',
    hasResults: false,
    protocol: {
      identificationModule: {briefTitle: 'The OBSERVE Protocol', orgStudyIdInfo: {id: '2000038673'}},
      statusModule: {
        overallStatus: 'RECRUITING',
        startDateStruct: {date: '2024-01-21'},
        completionDateStruct: {date: '2029-12-31'},
        lastUpdatePostDateStruct: {date: '2025-05'},
      },
      sponsorCollaboratorsModule: {leadSponsor: {name: 'Yale University'}},
      conditionsModule: {conditions: ['Depression']},
      designModule: {
        studyType: 'OBSERVATIONAL',
        designInfo: {observationalModel: 'COHORT', timePerspective: 'PROSPECTIVE'},
        enrollmentInfo: {count: 450},
      },
      armsInterventionsModule: {
        armGroups: [{label: 'IV Ketamine'}, {label: 'Spravato'}],
        interventions: [{name: 'IV Ketamine'}, {name: 'Spravato'}],
      },
      eligibilityModule: {healthyVolunteers: false, sex: 'ALL', minimumAge: '18 Years'},
    },
  },
  {
    nctId: 'NCT04714359',
    seenIn: 'clinicaltrials.gov/ct2/show/NCT04714359 (2023)',
    hasResults: false,
    protocol: {
      identificationModule: {
        briefTitle: 'A Multi-Site Open-Label Extension Study of MDMA-Assisted Psychotherapy for PTSD',
        acronym: 'MAPPUSX',
      },
      statusModule: {
        overallStatus: 'ENROLLING_BY_INVITATION',
        studyFirstPostDateStruct: {date: '2021-01-19'},
        lastUpdatePostDateStruct: {date: '2023-04-28'},
      },
      conditionsModule: {conditions: ['PTSD']},
      designModule: {studyType: 'INTERVENTIONAL', phases: ['PHASE3']},
      armsInterventionsModule: {interventions: [{type: 'DRUG', name: 'MDMA'}]},
    },
  },
]

/** Titles that a search for ketamine brings and that are about something else. What they are given for is in the title. */
const LOOK_ALIKES: readonly WrittenRecord[] = (
  [
    [
      'NCT01740492',
      'Low Dose Ketamine for Management of Acute Severe Pain in the Emergency Department',
      'Acute Pain',
    ],
    ['NCT02697071', 'Ketamine for Acute Migraine in the Emergency Department', 'Migraine'],
    ['NCT03461718', 'Ketamine for Endoscopic Sedation in Outpatient Adult Endoscopy', 'Sedation'],
    [
      'NCT03115489',
      'Efficacy of Ketamine Infusion Compared With Traditional Anti-epileptic Agents in Refractory Status Epilepticus',
      'Status Epilepticus',
    ],
    ['NCT01823328', 'Ketamine Versus Etomidate for Rapid Sequence Intubation', 'Intubation', 'Etomidate'],
  ] as const
).map(([nctId, briefTitle, condition, other]) => ({
  nctId,
  seenIn: 'facts collected from public copies of the registry; the condition is the title’s',
  protocol: {
    identificationModule: {briefTitle},
    conditionsModule: {conditions: [condition]},
    armsInterventionsModule: {interventions: [{name: 'Ketamine'}, ...(other ? [{name: other}] : [])]},
  },
}))

/** These, and look-alikes: trials that the searches bring and that are about something else. */
export const NEW_TO_THE_LIBRARY: readonly WrittenRecord[] = [...CANDIDATES, ...LOOK_ALIKES]
