import {aliases, cite, keyFacts} from '../../authoring/rows.ts'

/**
 * How long relief lasts is said once and used wherever it is needed: libraries that said it twice said it
 * differently each time.
 */
export const DURATION =
  'After a single dose relief is greatest about a day later and has mostly faded within 7 to 10 days. A course of several doses can hold it for weeks; how to make it last is not settled.'

export const durationSources = cite(
  ['caddy-2015', 'effect seen over one to seven days, not beyond'],
  ['fava-2020', 'symptoms typically return within days of a single treatment', 'introduction'],
  ['ryan-2014', 'relief after infusions is rapid and short-lived'],
  ['phillips-2019', 'weekly infusions maintained the gain of a course'],
)

export const glance = {
  title: 'Ketamine',
  slug: {_type: 'slug' as const, current: 'ketamine'},
  deck: 'An anaesthetic that can lift severe depression within hours, for a while. What studies show, what they do not, and what to ask before you decide.',
  summary:
    'Ketamine is an anaesthetic. In lower doses, doctors also give it for depression that other treatments have not helped. Relief can come within a day; after one dose most of it fades within 7 to 10 days. In the United States it is not approved for any psychiatric disorder, so this use is off-label; a related nasal spray, esketamine (Spravato), is approved. Risks include raised blood pressure, altered perception and, with frequent use, bladder damage.',
  riskLine:
    'Ketamine can raise blood pressure, slow breathing and cloud perception for hours: it should be given only where trained staff screen, watch over and discharge you.',
  aliases: aliases(
    {name: 'Ketamine hydrochloride', kind: 'generic'},
    {name: 'Racemic ketamine', kind: 'generic'},
    {name: 'Ketalar', kind: 'brand'},
    {name: 'Esketamine (S-ketamine)', kind: 'enantiomer'},
    {name: 'Arketamine (R-ketamine)', kind: 'enantiomer'},
    {name: 'CI-581', kind: 'code'},
    {name: 'Special K', kind: 'street'},
  ),
  keyFacts: keyFacts(
    {
      label: 'What it is',
      statement:
        'A dissociative anaesthetic: it loosens the tie between the mind and what the body senses. It blocks the NMDA receptor, one of the brain’s receptors for glutamate.',
      citations: cite(
        ['domino-1965', 'named a dissociative anaesthetic in its first description in people'],
        ['zanos-2018', 'blocks the NMDA receptor'],
      ),
    },
    {
      label: 'Approval in the United States',
      statement:
        'Approved as an anaesthetic since 1970. Not approved for any psychiatric disorder: doctors may prescribe it off-label.',
      citations: cite(
        ['fda-alert-2023', 'not approved for any psychiatric disorder'],
        ['ketalar-label', 'approved as a general anaesthetic'],
        ['spravato-label', 'initial US approval of ketamine in 1970', 'header'],
      ),
    },
    {label: 'How long relief lasts', statement: DURATION, citations: durationSources},
    {
      label: 'How trials gave it',
      statement:
        'Most trials in depression gave 0.5 mg/kg into a vein over 40 minutes, in a clinic, under observation. What you are given is for your prescriber to decide.',
      citations: cite(
        ['fava-2020', 'almost all earlier trials used this dose', 'introduction'],
        ['anand-2023', 'the same dose twice a week in the comparison with ECT'],
      ),
    },
    {
      label: 'Main risks',
      statement:
        'The US regulator names misuse, psychiatric reactions, raised blood pressure, slowed breathing, and symptoms of the bladder and urinary tract.',
      citations: cite(['fda-alert-2023', 'list of known safety concerns']),
    },
    {
      label: 'Not the same as esketamine',
      statement:
        'Ketamine is a mixture of two mirror-image forms. Esketamine (Spravato) is one of them, as a nasal spray with its own approval and rules. One cannot stand in for the other.',
      citations: cite(
        ['fda-alert-2022', 'esketamine and racemic ketamine are different medicines'],
        ['spravato-label', 'Spravato is esketamine'],
      ),
    },
  ),
}
