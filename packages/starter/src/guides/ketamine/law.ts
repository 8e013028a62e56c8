import {conditionId, reference} from '../../authoring/document.ts'
import {cite, indications as uses, legalRows} from '../../authoring/rows.ts'

/** The day on which these rows were compared with stored copies of their sources: no live page was opened. */
const CHECKED_ON = '2026-11-21'

export const indications = uses(
  {
    condition: 'Anaesthesia',
    status: 'approved',
    product: 'Ketalar (ketamine) injection',
    jurisdiction: 'US',
    since: '1970',
    note: 'This is the only approval that ketamine itself has there.',
    citations: cite(
      ['ketalar-label', 'indicated as a general anaesthetic'],
      ['spravato-label', 'initial US approval of ketamine in 1970', 'header'],
    ),
  },
  ...[
    {condition: 'Depression', page: 'depression'},
    {condition: 'Treatment-resistant depression', page: 'treatment-resistant-depression'},
  ].map(({condition, page}) => ({
    condition,
    conditionDocument: reference(conditionId(page)),
    status: 'offLabel' as const,
    product: 'Ketamine (racemic), any form',
    jurisdiction: 'US',
    note: 'The regulator has not approved it for any psychiatric disorder. A doctor may prescribe it off-label, on their own judgement and with your informed consent.',
    citations: cite(
      ['fda-alert-2023', 'not approved for any psychiatric disorder'],
      ['sanacora-2017', 'suggestions for off-label use'],
    ),
  })),
  {
    condition: 'Ketamine-assisted psychotherapy',
    status: 'offLabel',
    product: 'Ketamine (racemic) with psychotherapy',
    jurisdiction: 'US',
    note: 'The US regulator has not approved this; pages that say it has are wrong. It is off-label use with therapy added.',
    citations: cite(['fda-alert-2023', 'not approved for any psychiatric disorder']),
  },
  {
    condition: 'Any psychiatric condition, with a compounded nasal spray, lozenge or tablet',
    status: 'offLabel',
    product: 'Compounded ketamine',
    jurisdiction: 'US',
    note: 'Compounded products are made to order and are not checked by the regulator. It warns of added risk where they are used at home, unwatched. There is no approved ketamine nasal spray.',
    citations: cite(
      ['fda-alert-2023', 'not evaluated; risk at home without monitoring'],
      ['fda-alert-2022', 'compounded nasal spray; none is approved'],
    ),
  },
  {
    condition: 'Post-traumatic stress disorder',
    conditionDocument: reference(conditionId('post-traumatic-stress')),
    status: 'investigational',
    product: 'Ketamine (racemic)',
    jurisdiction: 'US',
    note: 'Trials disagree.',
    citations: cite(['feder-2021', 'a benefit over midazolam'], ['abdallah-2022', 'no benefit over placebo']),
  },
  {
    condition: 'Alcohol use disorder',
    conditionDocument: reference(conditionId('alcohol-use-disorder')),
    status: 'investigational',
    product: 'Ketamine (racemic) with therapy',
    jurisdiction: 'GB',
    note: 'Studied in people who were not drinking when they started. Active drinking remains a reason not to give it outside a trial.',
    citations: cite(['grabski-2022', 'randomised trial in the United Kingdom']),
  },
)

export const legalStatus = legalRows(
  {
    jurisdiction: 'US',
    schedule: 'Schedule III, Controlled Substances Act',
    medicalUse: 'May be prescribed by a licensed prescriber, also off-label.',
    checkedOn: CHECKED_ON,
    note: 'Since 12 August 1999. Having or selling it without a prescription is an offence.',
    citations: cite(['dea-1999', 'placed in Schedule III, effective 12 August 1999']),
  },
  {
    jurisdiction: 'GB',
    schedule: 'Class B, Misuse of Drugs Act 1971',
    medicalUse: 'A medicine for anaesthesia; use in depression is off-label.',
    checkedOn: CHECKED_ON,
    note: 'Class B since 10 June 2014, Class C before. In January 2026 the government’s advisers recommended that it stay in Class B; ministers may still decide otherwise.',
    citations: cite(
      ['uk-order-2014', 'Class B from 10 June 2014'],
      ['acmd-2026', 'advice that it stay in Class B'],
      ['ketalar-smpc', 'licensed as an anaesthetic'],
    ),
  },
  {
    jurisdiction: 'CA',
    schedule: 'Schedule I, Controlled Drugs and Substances Act',
    medicalUse:
      'On prescription. Canadian experts call one infusion well supported in depression and put it third in line.',
    checkedOn: CHECKED_ON,
    note: 'Named under item 14 of the schedule in 2005.',
    citations: cite(
      ['canada-gazette-2005', 'ketamine listed under item 14 of Schedule I'],
      ['swainson-2021', 'level 1 evidence for a single infusion; a third-line choice'],
    ),
  },
  {
    jurisdiction: 'AU',
    schedule: 'Schedule 8 (controlled drug)',
    medicalUse:
      'On prescription; states add rules. In New South Wales psychiatrists only, for treatment-resistant depression.',
    checkedOn: CHECKED_ON,
    note: 'What we saw concerns New South Wales. Other states can differ.',
    confidence: 'singleSource',
    citations: cite(['hwl-2025', 'Schedule 8 in New South Wales'], ['nsw-ketamine', 'who may prescribe']),
  },
)
