import {conditionId, reference} from '../../authoring/document.ts'
import {
  cite,
  claims,
  indications as uses,
  legalRows,
  mythFacts as pairs,
  timeline as events,
} from '../../authoring/rows.ts'

const CHECKED_ON = '2026-11-21'
const SPRAY = 'Spravato (esketamine) nasal spray'

export const indications = uses(
  {
    condition: 'Treatment-resistant depression in adults, alone or with an oral antidepressant',
    conditionDocument: reference(conditionId('treatment-resistant-depression')),
    status: 'approved',
    product: SPRAY,
    jurisdiction: 'US',
    since: '2019-03-05',
    note: 'At first only with an oral antidepressant; alone since January 2025.',
    citations: cite(
      ['spravato-label', 'indications and usage', 'section 1'],
      ['fda-approval-2019', 'first approval, with an oral antidepressant'],
    ),
  },
  {
    condition:
      'Depressive symptoms in adults with major depression and acute suicidal thoughts or behaviour, with an oral antidepressant',
    conditionDocument: reference(conditionId('suicidal-thoughts')),
    status: 'approved',
    product: SPRAY,
    jurisdiction: 'US',
    note: 'Not shown to prevent suicide. It does not replace care in hospital where that is needed.',
    citations: cite(['spravato-label', 'indications and limitations of use', 'section 1']),
  },
  {
    condition: 'Treatment-resistant depression in adults, with an SSRI or SNRI',
    conditionDocument: reference(conditionId('treatment-resistant-depression')),
    status: 'approved',
    product: SPRAY,
    jurisdiction: 'EU',
    since: '2019-12',
    note: 'The agency recommended it in October 2019; the European Commission authorised it that December.',
    citations: cite(
      ['ema-2019', 'recommended indication'],
      ['mahase-2019', 'approved by the European Commission in December 2019'],
    ),
  },
)

export const legalStatus = legalRows(
  {
    jurisdiction: 'US',
    schedule: 'Schedule III, Controlled Substances Act',
    medicalUse: 'Only through certified clinics under the Spravato safety programme (REMS).',
    checkedOn: CHECKED_ON,
    note: 'The schedule covers ketamine with its salts and isomers, of which esketamine is one.',
    citations: cite(
      ['dea-1999', 'ketamine, its salts and isomers'],
      ['spravato-label', 'CIII; restricted programme'],
    ),
  },
  {
    jurisdiction: 'AU',
    schedule: 'Schedule 8 (controlled drug)',
    medicalUse: 'The registered nasal spray, for treatment-resistant depression, by psychiatrists.',
    checkedOn: CHECKED_ON,
    note: 'States add rules of their own; those of Western Australia and New South Wales were seen.',
    citations: cite(
      ['wa-monitored-medicines', 'Schedule 8; psychiatrists in particular clinics'],
      ['nsw-ketamine', 'psychiatrists, registered spray'],
    ),
  },
)

export const evidence = claims(
  {
    statement:
      'With a new antidepressant, scores of depression fell 4 points more than with a placebo spray after four weeks (scale of 60).',
    kind: 'efficacy',
    certainty: 'notAssessed',
    population: 'Adults with treatment-resistant depression',
    citations: cite(['popova-2019', '4.0 points at day 28']),
  },
  {
    statement: 'Given alone, scores fell 5 to 7 points more than with a placebo spray after four weeks.',
    kind: 'efficacy',
    certainty: 'notAssessed',
    population: 'Adults with treatment-resistant depression (378 people)',
    citations: cite(['janik-2025', '5.1 and 6.8 points at day 28, by dose']),
  },
  {
    statement:
      'Among people who had become well on it, 27% relapsed who went on with it and 45% who were switched to a placebo spray.',
    kind: 'efficacy',
    certainty: 'notAssessed',
    population: 'Adults in stable remission after 16 weeks of esketamine',
    citations: cite(['daly-2019', '26.7% and 45.3% relapsed']),
  },
  {
    statement:
      'Compared with quetiapine, more people were in remission after eight weeks: 27% and 18%. Both groups knew what they were given.',
    kind: 'efficacy',
    certainty: 'notAssessed',
    population: 'Adults with treatment-resistant depression (676 people)',
    citations: cite(['reif-2023', '27.1% and 17.6% at week 8; open label']),
  },
  {
    statement:
      'Seven of 100 people stopped the spray because of side effects, and one of 100 stopped a placebo spray.',
    kind: 'safety',
    certainty: 'notAssessed',
    population: 'Adults with treatment-resistant depression, four weeks',
    citations: cite(['popova-2019', '7% and 0.9% discontinued']),
  },
)

export const timeline = events(
  {
    date: '2019-03-05',
    title: 'Approved in the United States',
    body: 'With an oral antidepressant, for treatment-resistant depression, under a restricted programme.',
    citations: cite(['fda-approval-2019', 'announcement']),
  },
  {
    date: '2019-10-17',
    title: 'Recommended in Europe',
    body: 'The European Medicines Agency recommends authorisation; it follows in December.',
    citations: cite(['ema-2019', 'opinion of 17 October 2019']),
  },
  {
    date: '2025-01',
    title: 'Alone, without an antidepressant',
    body: 'The US regulator extends the approval. The trial behind the question is published that July.',
    citations: cite(['spravato-label', 'current indication'], ['janik-2025', 'trial of the spray alone']),
  },
)

export const mythFacts = pairs({
  myth: 'It is ketamine under a brand name.',
  fact: 'It is one of ketamine’s two forms, in another dose form, with approvals, rules and studies of its own. What was found for one cannot simply be said of the other.',
  citations: cite(['fda-alert-2022', 'not the same medicine'], ['spravato-label', 'contains esketamine']),
})
