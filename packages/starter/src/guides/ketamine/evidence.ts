import {cite, claims} from '../../authoring/rows.ts'
import {DURATION, durationSources} from './at-a-glance.ts'

const TRD = 'Adults with depression that other treatments have not helped'

export const evidence = claims(
  {
    statement:
      'A single infusion lowers scores of depression more than a comparison drug or placebo a day later.',
    kind: 'efficacy',
    certainty: 'notAssessed',
    population: TRD,
    citations: cite(
      ['berman-2000', 'first placebo-controlled study'],
      ['murrough-2013', 'one infusion against midazolam, 73 people'],
      ['phillips-2019', 'more than midazolam at 24 hours'],
      ['dean-2021', 'systematic review of 64 trials of ketamine and related medicines'],
    ),
  },
  {
    statement: DURATION,
    topic: 'duration-of-benefit',
    value: 'mostly faded within 7 to 10 days of one dose',
    kind: 'efficacy',
    certainty: 'notAssessed',
    population: TRD,
    citations: durationSources,
  },
  {
    statement:
      'Compared with electroconvulsive therapy, ketamine was not worse: 55% responded to ketamine and 41% to ECT. Everyone knew what they were given, and people with psychosis were not included.',
    kind: 'efficacy',
    certainty: 'notAssessed',
    population: 'Adults with treatment-resistant depression without psychosis (403 people)',
    citations: cite(['anand-2023', '55.4% and 41.2% response; non-inferior; open label']),
  },
  {
    statement:
      'Added to hospital care for depression, up to eight infusions showed no clear advantage over midazolam. Most people guessed which drug they had, and the trial was small.',
    kind: 'efficacy',
    certainty: 'notAssessed',
    population: 'Adults in hospital with a depressive episode (62 people)',
    citations: cite(['jelovac-2025', 'difference of 3.2 points, not significant; allocation guessed']),
  },
  {
    statement:
      'Thoughts of suicide ease within a day of one infusion and for up to a week. That is not the same as preventing suicide, which has not been shown.',
    kind: 'efficacy',
    certainty: 'notAssessed',
    population: 'Adults with depression and suicidal thoughts',
    citations: cite(
      ['wilkinson-2018', '10 trials, 167 people; within one day and up to one week'],
      ['phillips-2020', 'one and several infusions'],
      ['spravato-label', 'for esketamine: prevention of suicide not demonstrated', 'limitations of use'],
    ),
  },
  {
    statement:
      'In post-traumatic stress the trials disagree: one with 30 people favoured six infusions over midazolam, a larger one with 158 veterans and service members found no benefit over placebo.',
    kind: 'efficacy',
    certainty: 'notAssessed',
    population: 'Adults with chronic post-traumatic stress disorder',
    citations: cite(
      ['feder-2021', '67% and 20% responded'],
      ['abdallah-2022', 'no difference from placebo on symptoms of PTSD'],
    ),
  },
  {
    statement:
      'In alcohol use disorder, three infusions with or without therapy were followed by about 10 percentage points more days without alcohol over six months. How many people relapsed did not differ.',
    kind: 'efficacy',
    certainty: 'notAssessed',
    population: 'Adults with severe alcohol use disorder, not drinking at the start (96 people)',
    citations: cite(['grabski-2022', 'mean difference 10.1% (1.1 to 19.0); no difference in relapse']),
  },
  {
    statement:
      'For ketamine with psychotherapy there are encouraging reports from clinics, mostly without a comparison group. What therapy adds to ketamine, and ketamine to therapy, is not known.',
    kind: 'efficacy',
    certainty: 'notAssessed',
    population: 'People treated in clinics, with several conditions',
    citations: cite(
      ['dore-2019', '235 patients of three practices, uncontrolled'],
      ['drozdz-2022', 'a review: possible benefit, and more research is needed'],
      ['wilkinson-2021', 'small randomised trial: no difference on the main scale'],
    ),
  },
  {
    statement:
      'The commonest side effects of an infusion are headache, dizziness, dissociation, raised blood pressure and blurred vision. Long-term safety of repeated doses has hardly been studied.',
    kind: 'safety',
    certainty: 'notAssessed',
    population: 'People treated for depression in studies',
    citations: cite(['short-2018', '60 studies; selective reporting; little on repeated dosing']),
  },
  {
    statement:
      'Repeated ketamine, also under medical supervision, has been linked with injury to the liver and bile ducts.',
    kind: 'safety',
    certainty: 'notAssessed',
    population: 'People given repeated or continuous ketamine in care',
    citations: cite(
      ['cotter-2021', 'case series; cause and rate cannot be derived'],
      ['health-canada-2020', 'potential link; product information to be updated'],
    ),
  },
  {
    statement: 'The US regulator has not approved ketamine for any psychiatric disorder.',
    kind: 'approval',
    certainty: 'notAssessed',
    citations: cite(['fda-alert-2023', 'statement of 10 October 2023']),
  },
)
