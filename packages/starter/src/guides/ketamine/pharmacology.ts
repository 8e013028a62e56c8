import {cite, routeFacts as ways, targets as sites} from '../../authoring/rows.ts'

/** Where ketamine acts. Nobody has graded how certain it is, and none of it shows that a person gets better. */
export const targets = sites(
  {
    target: 'NMDA receptor',
    action: 'Blocks its channel.',
    note: 'The best established of its actions.',
    certainty: 'notAssessed',
    citations: cite(
      ['zanos-2018', 'inhibits the NMDA receptor'],
      ['wikipedia-ketamine', 'a pore blocker of the NMDA receptor'],
    ),
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
    note: 'What they mean for people is not known.',
    certainty: 'notAssessed',
    citations: cite(['wikipedia-ketamine', 'other receptors are reported, at far weaker affinity']),
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
    fact: 'One randomised trial in treatment-resistant depression gave injections under the skin over a course of four weeks.',
    citations: cite(['loo-2023-kads', 'its title: a four-week course of subcutaneous injections']),
  },
  {
    route: 'sublingual',
    fact: 'A report without a comparison group describes a small amount held under the tongue every two or three days, or weekly, in 26 people with depression. Three practices that combine ketamine with psychotherapy write that they do without a drip.',
    citations: cite(
      ['lara-2013', '26 outpatients, no comparison group'],
      ['dore-2019', 'ketamine with psychotherapy without intravenous access'],
    ),
  },
  {
    route: 'intramuscular',
    fact: 'As an anaesthetic it may be injected into a muscle, the US label says.',
    citations: cite(['ketalar-label', 'injection into a vein or a muscle', 'section 2']),
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
