import {aliases, cite, keyFacts} from '../../authoring/rows.ts'

export const glance = {
  title: 'Esketamine',
  slug: {_type: 'slug' as const, current: 'esketamine'},
  deck: 'One mirror-image half of ketamine, as a nasal spray that is approved for some people with depression and given only under observation.',
  summary:
    'Esketamine is one of the two forms of ketamine. As a nasal spray (Spravato) it is approved in the United States for adults whose depression two or more antidepressants have not helped, alone or with an antidepressant, and for depressive symptoms with acute suicidal thoughts. It is given only in certified clinics, with at least two hours of observation. In studies it helped some people more than a placebo spray did; the average difference was modest.',
  riskLine:
    'Esketamine can cause deep drowsiness, detachment and slowed breathing: it is given only where staff watch you for at least two hours, and you cannot drive until the next day.',
  aliases: aliases(
    {name: 'Esketamine', kind: 'generic'},
    {name: 'Spravato', kind: 'brand'},
    {name: 'S-ketamine', kind: 'enantiomer'},
    {name: 'JNJ-54135419', kind: 'code'},
  ),
  keyFacts: keyFacts(
    {
      label: 'What it is',
      statement:
        'The S-form of ketamine. Like ketamine it blocks the NMDA receptor, one of the brain’s receptors for glutamate.',
      citations: cite(['ema-2019', 'acts by blocking the NMDA receptor']),
    },
    {
      label: 'Approval',
      statement:
        'Approved in the United States since 2019 and in the European Union since December 2019, for certain adults with depression. Not for children, and not as an anaesthetic.',
      citations: cite(
        ['spravato-label', 'current US uses and limits of use'],
        ['fda-approval-2019', 'first US approval, 5 March 2019'],
        ['ema-2019', 'recommended for authorisation in the EU in October 2019'],
        ['mahase-2019', 'approved by the European Commission in December 2019'],
      ),
    },
    {
      label: 'How it is given',
      statement:
        'You spray it yourself while staff watch. They check blood pressure and stay with you for at least two hours and until you are steady. You never take it home.',
      citations: cite(
        ['spravato-label', 'observation for at least two hours', 'sections 5.1 and 5.2'],
        ['fda-approval-2019', 'certified clinics only, not for home use'],
      ),
    },
    {
      label: 'How much it helps',
      statement:
        'With a new antidepressant, scores fell 4 points more than with a placebo spray after four weeks, on a scale of 60.',
      citations: cite(['popova-2019', 'difference of 4.0 points at day 28 (0.6 to 7.3)']),
    },
  ),
}
