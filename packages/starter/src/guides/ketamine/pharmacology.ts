import {cite, routeFacts as ways, targets as sites} from '../../authoring/rows.ts'

/** Where ketamine acts. Nobody has graded how certain it is, and none of it shows that a person gets better. */
export const targets = sites(
  {
    target: 'NMDA receptor',
    action: 'Blocks it, without competing with the messenger glutamate.',
    note: 'The best established of its actions, and the reason for the loss of feeling and the detachment.',
    certainty: 'notAssessed',
    citations: cite(['zanos-2018', 'blocks the NMDA receptor']),
  },
  {
    target: 'AMPA receptors, BDNF and mTOR',
    action: 'More signalling through them is proposed as the next step.',
    note: 'Explanations that compete with each other and do not exclude each other. BDNF is a protein that helps nerve cells to connect.',
    certainty: 'notAssessed',
    citations: cite(['zanos-2018', 'reviews AMPA, BDNF and mTOR among the proposed mechanisms']),
  },
  {
    target: 'Opioid receptors',
    action: 'Perhaps takes part in the effect on mood.',
    note: 'One study of 12 people, stopped early, found less relief when naltrexone was given first. How to read it is disputed.',
    certainty: 'notAssessed',
    citations: cite(['williams-2018', 'naltrexone weakened the antidepressant effect in 12 people']),
  },
  {
    target: 'Other receptors: for serotonin, dopamine, acetylcholine, sigma',
    action: 'Reported, mostly at concentrations well above those that block the NMDA receptor.',
    note: 'Laboratory findings conflict. What they mean for people is not known.',
    certainty: 'notAssessed',
    citations: cite(['zanos-2018', 'reviews further targets and how weakly ketamine binds to them']),
  },
)

/** Ways of giving it, as studies describe what they did. Nothing here says what anybody should be given. */
export const routeFacts = ways(
  {
    route: 'intravenous',
    fact: 'Most trials in depression ran 0.5 mg per kilogram of body weight into a vein over 40 minutes.',
    citations: cite(
      ['fava-2020', 'almost all earlier trials used this dose', 'introduction'],
      ['anand-2023', 'the same, twice a week, in the comparison with ECT'],
    ),
  },
  {
    route: 'subcutaneous',
    fact: 'One trial in treatment-resistant depression gave injections under the skin twice a week for four weeks, in one cohort with a fixed dose and in one with a dose adjusted to response.',
    citations: cite(['loo-2023-kads', 'four weeks of injections against midazolam, two cohorts']),
  },
  {
    route: 'sublingual',
    fact: 'Three practices gave lozenges under the tongue, or injections into a muscle, together with psychotherapy.',
    citations: cite(['dore-2019', '235 patients, no comparison group']),
  },
  {
    route: 'oral',
    fact: 'Taken by mouth it has been described in single patients and for esketamine in an interview study; controlled trials of ketamine by mouth are not among our sources.',
    citations: cite(
      ['lalanne-2016', 'oral ketamine in one patient'],
      ['breeksema-2022', 'oral esketamine, 17 patients'],
    ),
  },
  {
    route: 'intranasal',
    fact: 'The approved nasal spray holds esketamine. There is no approved nasal spray of ketamine.',
    citations: cite(
      ['spravato-label', 'Spravato is esketamine nasal spray'],
      ['fda-alert-2022', 'no approved ketamine nasal spray'],
    ),
  },
)
