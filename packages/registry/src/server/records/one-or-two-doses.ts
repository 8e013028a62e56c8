import {OUR_WORDS, type WrittenRecord} from './written-record.ts'

/** The one trial of which a whole record was at hand; the criteria and the summary are in our words and shorter. */
export const ONE_OR_TWO_DOSES: WrittenRecord = {
  nctId: 'NCT06341426',
  seenIn: 'a recorded answer of the registry’s API, version of 2025-07-25',
  hasResults: false,
  protocol: {
    identificationModule: {
      officialTitle:
        'Psilocybin-Assisted Psychotherapy for Treatment-Resistant Depression: A Randomized Phase II Clinical Trial Comparing One Versus Two Psychedelic Doses of Psilocybin (PSI-1V2)',
      acronym: 'PSI-1V2',
      orgStudyIdInfo: {id: '23-5872'},
    },
    statusModule: {
      overallStatus: 'RECRUITING',
      statusVerifiedDate: '2024-04',
      startDateStruct: {date: '2024-02-05', type: 'ACTUAL'},
      primaryCompletionDateStruct: {date: '2028-02-01', type: 'ESTIMATED'},
      completionDateStruct: {date: '2028-08-01', type: 'ESTIMATED'},
      studyFirstPostDateStruct: {date: '2024-04-02', type: 'ACTUAL'},
      lastUpdatePostDateStruct: {date: '2024-04-02', type: 'ACTUAL'},
    },
    sponsorCollaboratorsModule: {
      leadSponsor: {name: 'University Health Network, Toronto', class: 'OTHER'},
      collaborators: [{name: 'Centre for Addiction and Mental Health', class: 'OTHER'}],
    },
    descriptionModule: {
      briefSummary: `Compares one with two doses of psilocybin, each given with psychotherapy, in people whose depression did not yield to treatment. Asks whether a second dose relieves more, how safe it is, and how long either lasts. ${OUR_WORDS}`,
    },
    conditionsModule: {
      conditions: [
        'Major Depressive Disorder',
        'Depression',
        'Treatment-Resistant Depression',
        'Mood Disorders',
      ],
      keywords: ['Psilocybin', 'Psychedelics', 'Psychotherapy', 'Psilocin', 'Hallucinogen', 'Antidepressant'],
    },
    designModule: {
      studyType: 'INTERVENTIONAL',
      phases: ['PHASE2'],
      designInfo: {
        allocation: 'RANDOMIZED',
        interventionModel: 'PARALLEL',
        primaryPurpose: 'TREATMENT',
        maskingInfo: {masking: 'QUADRUPLE'},
      },
      enrollmentInfo: {count: 92, type: 'ESTIMATED'},
    },
    armsInterventionsModule: {
      armGroups: [
        {label: 'Two Doses of Psilocybin', type: 'ACTIVE_COMPARATOR'},
        {label: 'Single Dose of Psilocybin', type: 'PLACEBO_COMPARATOR'},
      ],
      interventions: [
        {type: 'DRUG', name: 'Single Psychedelic Dose Psilocybin'},
        {type: 'DRUG', name: 'Two Psychedelic Doses Psilocybin'},
      ],
    },
    outcomesModule: {
      primaryOutcomes: [
        {measure: 'Antidepressant Efficacy', timeFrame: 'Baseline to Week 8 (Primary Endpoint)'},
      ],
      secondaryOutcomes: [
        {measure: 'Self-Reported Depression Symptoms', timeFrame: 'Baseline to 6 month follow-up'},
        {measure: 'Anxiety Symptoms', timeFrame: 'Baseline to 6 month follow-up'},
        {measure: 'Self-Reported Quality of Life', timeFrame: 'Baseline to 6 month follow-up'},
        {measure: 'Subjective Functioning', timeFrame: 'Baseline to 6 month follow-up'},
      ],
    },
    eligibilityModule: {
      eligibilityCriteria: [
        'Inclusion Criteria:',
        '',
        '* Adults 18 to 65 years old who can consent and communicate in English',
        '* Major depression at present, moderate to severe, without psychosis',
        '* At least two antidepressants in adequate dose and time have not helped',
        '* Willing and able, with a physician’s agreement, to taper off medicines that act against the study',
        '* Somebody who takes them home and stays for 24 hours',
        '',
        'Exclusion Criteria:',
        '',
        '* Mania, hypomania or psychosis, now or ever; a first-degree relative with psychosis or bipolar disorder',
        '* Acute risk of suicide',
        '* A substance use disorder within three months',
        '* Uncontrolled high blood pressure, severe heart, kidney or liver disease, or a seizure within a year',
        '* Pregnant, trying to be, or breastfeeding',
        '* A classic psychedelic within six months',
        '',
        OUR_WORDS,
      ].join('\n'),
      healthyVolunteers: false,
      sex: 'ALL',
      minimumAge: '18 Years',
      maximumAge: '65 Years',
      stdAges: ['ADULT', 'OLDER_ADULT'],
    },
    contactsLocationsModule: {
      locations: [
        {
          facility: 'Toronto Western Hospital',
          status: 'RECRUITING',
          city: 'Toronto',
          state: 'Ontario',
          country: 'Canada',
          geoPoint: {lat: 43.70011, lon: -79.4163},
        },
      ],
    },
  },
}
