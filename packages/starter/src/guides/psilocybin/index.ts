import type {AuthoredGuide} from '../../authoring/authored-guide.ts'
import {
  conditionId,
  effectTermId,
  guideId,
  guidelineId,
  modalityId,
  personId,
  reference,
} from '../../authoring/document.ts'
import {
  aliases,
  careCards,
  cite,
  claims,
  contraindications,
  effects,
  indications,
  interactions,
  keyFacts,
  legalRows,
  mythFacts,
  references,
  timeline,
} from '../../authoring/rows.ts'
import {cited, paragraph, text} from '../../authoring/text.ts'

/** A short guide: what can be said with sources now, and no more. */
export const psilocybin = {
  _id: guideId('psilocybin'),
  _type: 'substanceGuide',
  title: 'Psilocybin',
  slug: {_type: 'slug' as const, current: 'psilocybin'},
  deck: 'The active substance of “magic mushrooms”, in research for depression. Promising trials, few lawful ways to receive it, and a short guide for now.',
  summary:
    'Psilocybin is a psychedelic that some mushrooms contain and that laboratories make. The body turns it into psilocin, which acts on serotonin receptors and changes perception for several hours. Trials with psychological support have found that it can ease depression for weeks; one against a common antidepressant found no clear difference. It is a research medicine in most countries. In Australia authorised psychiatrists may prescribe it for treatment-resistant depression.',
  riskLine:
    'Psilocybin can bring hours of fear, confusion and unsafe behaviour, and trials leave out people with psychosis or bipolar disorder: outside lawful, supervised care these risks are yours alone.',
  aliases: aliases(
    {name: 'COMP360', kind: 'code'},
    {name: 'Magic mushrooms', kind: 'street'},
    {name: 'Shrooms', kind: 'street'},
  ),
  keyFacts: keyFacts(
    {
      label: 'What trials test',
      statement:
        'One or two doses of synthetic psilocybin, given in a supervised room with psychological support before, during and after.',
      citations: cite(
        ['goodwin-2022', 'a single dose with psychological support'],
        ['carhart-harris-2021', 'two doses with psychological support'],
      ),
    },
    {
      label: 'Where it stands',
      statement:
        'In Australia authorised psychiatrists may prescribe it for treatment-resistant depression. No product is registered there: none has been checked by the regulator.',
      citations: cite(
        ['tga-hub', 'authorised psychiatrists, treatment-resistant depression'],
        ['nsw-psychedelics', 'the products are not registered'],
      ),
    },
  ),
  overview: text(
    paragraph(
      'In the body psilocybin becomes psilocin, which acts mainly on a serotonin receptor called 5-HT2A. Perception, mood and the sense of self change for several hours. In trials that time is spent in a quiet, supervised room with trained staff at hand.',
    ),
    paragraph(
      'The best-known trial in treatment-resistant depression found that ',
      cited(
        'one dose of 25 mg lowered scores 6.6 points more than 1 mg after three weeks',
        'goodwin-2022',
        'difference of 6.6 points (2.9 to 10.2) at week 3',
      ),
      ', and that side effects were common. Larger and longer trials were asked for by its own authors.',
    ),
  ),
  careCards: careCards({
    level: 'emergency',
    heading: 'Call an ambulance now if someone who has taken psilocybin:',
    items: [
      'is about to harm themselves or someone else, or runs into danger',
      'has a seizure, chest pain or cannot be woken',
    ],
    action:
      'Call your emergency number. Stay calm and near, speak little, move dangers out of reach, and say what was taken and when, if you know.',
    citations: cite(['goodwin-2022', 'serious reactions included suicidal behaviour and self-injury']),
  }),
  contraindications: contraindications({
    condition: 'Psychosis or mania, now or in the past',
    strength: 'relative',
    note: 'Trials leave people out who have had psychosis or mania, so nobody knows how safe it is for them.',
    citations: cite(['raison-2023', 'history of psychosis or mania excluded']),
  }),
  interactions: interactions(
    {
      with: 'Lithium',
      kind: 'substance',
      severity: 'avoid',
      basis: 'caseReports',
      note: 'Among online reports of a classic psychedelic taken with lithium nearly half told of seizures; such reports cannot say how often it happens. Never stop lithium on your own.',
      citations: cite(['nayak-2021', 'seizures in 47% of 62 reports with lithium']),
    },
    {
      with: 'SSRIs and other antidepressants',
      kind: 'class',
      severity: 'unknown',
      basis: 'studied',
      note: 'They may weaken what is felt. Only a handful of studies exist, mostly of healthy people. Never stop one on your own to make room for a session.',
      citations: cite(['sarparast-2022', 'five studies of psilocybin with psychiatric medicines']),
    },
    {
      with: 'Ayahuasca and other MAO inhibitors',
      kind: 'class',
      severity: 'unknown',
      basis: 'unknown',
      note: 'We found no study. That nobody has looked does not mean that it is safe.',
    },
  ),
  effects: effects(
    {
      name: 'Lasting relief of depression',
      term: reference(effectTermId('relief-of-depression')),
      valence: 'wanted',
      timing: 'hoursAfter',
      frequency: 'unknown',
      note: 'In one trial scores of depression were lower than with niacin over the six weeks after a single dose.',
      citations: cite(['raison-2023', 'rapid and sustained effect over six weeks']),
    },
    {
      name: 'Headache, nausea, dizziness',
      term: reference(effectTermId('headache')),
      valence: 'unwanted',
      timing: 'during',
      frequency: 'unknown',
      note: 'The commonest side effects in a large trial, in which 77% of people had at least one.',
      citations: cite(['goodwin-2022', 'adverse events in 179 of 233 participants']),
    },
    {
      name: 'Thoughts of suicide or self-injury',
      term: reference(effectTermId('thoughts-of-suicide')),
      valence: 'unwanted',
      timing: 'hoursAfter',
      frequency: 'unknown',
      note: 'Occurred in every dose group of that trial, so it cannot be said how much was due to psilocybin. It is a reason for close follow-up.',
      citations: cite(['goodwin-2022', 'in all dose groups']),
    },
  ),
  indications: indications({
    condition: 'Treatment-resistant depression',
    conditionDocument: reference(conditionId('treatment-resistant-depression')),
    status: 'investigational',
    product: 'Psilocybin, unregistered products',
    jurisdiction: 'AU',
    since: '2023-07-01',
    note: 'Authorised psychiatrists may prescribe it; no product has been checked for quality, safety or effect by the regulator.',
    citations: cite(
      ['tga-hub', 'authorised psychiatrists, treatment-resistant depression'],
      ['nsw-psychedelics', 'unregistered products, from 1 July 2023'],
    ),
  }),
  legalStatus: legalRows(
    {
      jurisdiction: 'AU',
      schedule: 'Schedule 8 for treatment-resistant depression, otherwise Schedule 9',
      medicalUse: 'Only through psychiatrists authorised for it, and in trials.',
      checkedOn: '2026-11-21',
      citations: cite(
        ['tga-hub', 'authorised psychiatrists, treatment-resistant depression'],
        ['wa-monitored-medicines', 'Schedule 8 for this use'],
        ['nsw-psychedelics', 'from 1 July 2023'],
      ),
    },
    {
      jurisdiction: 'US',
      schedule: 'Schedule I, Controlled Substances Act',
      medicalUse: 'None outside approved research.',
      checkedOn: '2026-11-21',
      note: 'Some states have made exceptions of their own. They do not change federal law.',
      confidence: 'singleSource',
      citations: cite(['state-laws-2026', 'Schedule I of federal law since 1970; state laws beside it']),
    },
    {
      jurisdiction: 'GB',
      schedule: 'Class A, Misuse of Drugs Act 1971',
      medicalUse: 'None outside licensed research.',
      checkedOn: '2026-11-21',
      confidence: 'singleSource',
      citations: cite(['hansard-2006', 'psilocin and psilocybin are Class A']),
    },
    {
      jurisdiction: 'CA',
      schedule: 'Controlled Drugs and Substances Act',
      medicalUse:
        'Trials, and single patients for whom a doctor’s request under the Special Access Program is granted.',
      checkedOn: '2026-11-21',
      citations: cite(['health-canada-sap-2022', 'exemption for treatment authorised by that programme']),
    },
  ),

  timeline: timeline(
    {
      date: '1970',
      title: 'Schedule I in the United States',
      body: 'The Controlled Substances Act puts psilocybin among the substances without accepted medical use. US research is cut off almost entirely, an explainer of the law writes.',
      citations: cite(['state-laws-2026', 'in Schedule I since 1970']),
    },
    {
      date: '2022',
      title: 'A trial of three doses',
      body: 'Three doses are compared in 233 people with treatment-resistant depression.',
      citations: cite(['goodwin-2022', '233 participants, one dose of 25, 10 or 1 mg']),
    },
    {
      date: '2023-07-01',
      title: 'Australia lets authorised psychiatrists prescribe it',
      body: 'For treatment-resistant depression only, with products that are not registered.',
      citations: cite(['tga-hub', 'authorised prescribers'], ['nsw-psychedelics', 'from 1 July 2023']),
    },
    {
      date: '2026',
      title: 'A company applies in the United States',
      body: 'It says that two late trials met their main measure, with differences of 3.6 and 3.8 points. These are the company’s words; no approval was seen when this was written.',
      citations: cite(['comp360-2026', 'rolling application; differences of 3.6 and 3.8 points']),
    },
  ),
  mythFacts: mythFacts({
    myth: 'Psilocybin therapy is legal now.',
    fact: 'In few places and under conditions. In Australia authorised psychiatrists may prescribe it for one condition. In the United States it remains in Schedule I of federal law, whatever a state allows; in the United Kingdom it is a Class A drug.',
    citations: cite(
      ['tga-hub', 'authorised psychiatrists, treatment-resistant depression'],
      ['state-laws-2026', 'Schedule I of federal law'],
      ['hansard-2006', 'Class A'],
    ),
  }),
  evidence: claims(
    {
      statement:
        'One dose of 25 mg with support lowered scores of depression 6.6 points more than 1 mg after three weeks; a dose of 10 mg did not differ from 1 mg.',
      kind: 'efficacy',
      certainty: 'notAssessed',
      population: 'Adults with treatment-resistant depression (233 people)',
      citations: cite(['goodwin-2022', 'week 3: 6.6 points; 10 mg not significant']),
    },
    {
      statement: 'Over six weeks after one dose scores were lower than after niacin, both with support.',
      kind: 'efficacy',
      certainty: 'notAssessed',
      population: 'Adults with major depression (104 people)',
      citations: cite(['raison-2023', '104 adults; rapid and sustained effect over six weeks']),
    },
    {
      statement:
        'Against six weeks of escitalopram, a common antidepressant, there was no clear difference on the main measure. Other measures favoured psilocybin but were not corrected for their number.',
      kind: 'efficacy',
      certainty: 'notAssessed',
      population: 'Adults with long-standing depression (59 people)',
      citations: cite(['carhart-harris-2021', 'no significant difference on the QIDS at week 6']),
    },
  ),
  checklist: [
    'I know whether what I am offered is a trial, lawful care or neither.',
    'I have told the team about psychosis, bipolar disorder and suicide in myself and my family.',
    'I know who is with me, how long they stay, and whom I can call in the weeks after.',
  ],
  conditions: references(
    conditionId('treatment-resistant-depression'),
    conditionId('major-depression'),
    conditionId('illness-distress'),
    conditionId('alcohol-use-disorder'),
  ),
  modalities: references(modalityId('psilocybin-assisted-therapy')),
  guidelines: references(guidelineId('tga-2023')),
  related: references(guideId('mdma')),
  owner: reference(personId('editor-sample')),
  authors: references(personId('editor-sample')),
  firstPublished: '2026-11-21',
  contentUpdated: '2026-11-21',
  nextReviewDue: '2027-02-21',
} satisfies AuthoredGuide
