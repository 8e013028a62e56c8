import {cite, mythFacts as pairs} from '../../authoring/rows.ts'

export const mythFacts = pairs(
  {
    myth: 'It is a horse tranquilliser.',
    fact: 'It is a medicine for people that vets use too. It has been an approved human anaesthetic since 1970 and is on the World Health Organization’s list of essential medicines.',
    citations: cite(
      ['who-2015', 'essential medicine, widely used anaesthetic'],
      ['dea-1999', 'marketed for human medicine and as a veterinary product'],
    ),
  },
  {
    myth: 'The FDA has approved ketamine for depression.',
    fact: 'It has not. It approved esketamine (Spravato), one form of ketamine, as a nasal spray. Ketamine itself is approved for anaesthesia only; its use in depression is off-label, which is legal and is not the same as approved.',
    citations: cite(
      ['fda-alert-2023', 'ketamine not approved for any psychiatric disorder'],
      ['fda-approval-2019', 'approval of Spravato'],
    ),
  },
  {
    myth: 'One session can cure depression.',
    fact: 'Many people feel relief after one dose, and for most it is short. Studies speak of response and remission, measured over days to weeks, not of cure.',
    citations: cite(['ryan-2014', 'relief is short-lived']),
  },
  {
    myth: 'It is harmless because it is a medicine.',
    fact: 'A short course in a clinic and frequent use are different things, and neither is free of risk. Frequent use can damage the bladder, memory and liver, and some people become dependent.',
    citations: cite(
      ['winstock-2012', 'urinary symptoms and dependence'],
      ['morgan-2010', 'memory'],
      ['health-canada-2020', 'liver and bile ducts'],
    ),
  },
  {
    myth: 'Integration is proven to make it work.',
    fact: 'Many clinicians recommend talking a session through, and many people value it. Whether it makes the benefit stronger or longer has hardly been tested: one small randomised trial of therapy after ketamine found no difference on its main measure.',
    citations: cite(
      ['wilkinson-2021', 'no significant difference on the clinician-rated scale'],
      ['drozdz-2022', 'more research is needed'],
    ),
  },
)
