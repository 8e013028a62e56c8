import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import {cite, regulatorLabel, trialPaper} from './publications.fixture.ts'

type Block = SubstanceGuide['integration'][number]

const paragraph = (key: string, text: string): Block => ({
  _key: key,
  _type: 'block',
  style: 'normal',
  listItem: null,
  level: null,
  children: [{_key: 's0', _type: 'span', text, marks: []}],
  markDefs: [],
})

/** What stands around the core of the example guide. */
export const guideContextFixture = {
  targets: [
    {
      _key: 'tg1',
      target: 'Example receptor',
      action: 'Blocks it.',
      note: 'In dishes of cells.',
      certainty: 'notAssessed',
      citations: [cite(trialPaper)],
    },
  ],
  routeFacts: [
    {_key: 'rf1', route: 'intravenous', fact: 'A trial gave it slowly.', citations: [cite(trialPaper)]},
  ],
  integration: [paragraph('in1', 'Rest, and talk with somebody.')],
  access: [
    {
      _key: 'ac1',
      jurisdiction: 'GB',
      setting: 'Hospitals.',
      cost: null,
      coverage: null,
      note: null,
      checkedOn: '2026-10-01',
      citations: [cite(regulatorLabel)],
    },
  ],
  perspectives: [
    {
      _key: 'pe1',
      heading: 'What matters to us',
      body: 'That somebody stays with you.',
      organization: {_id: 'organization-o1', _type: 'organization', name: 'Example Library'},
    },
  ],
  quotes: [
    {
      _key: 'qu1',
      text: 'It was long ago.',
      speaker: 'A. Chemist',
      credentials: null,
      source: 'A talk',
      permission: 'granted',
      citations: [],
    },
    {
      _key: 'qu2',
      text: 'Nobody has allowed this yet.',
      speaker: 'B. Chemist',
      credentials: null,
      source: 'A letter',
      permission: 'pending',
      citations: [],
    },
  ],
  resources: [
    {
      _key: 're1',
      kind: 'book',
      title: 'A Book of Examples',
      creator: 'C. Author',
      year: 1978,
      url: null,
      relation: 'Part of the history.',
    },
  ],
  modalities: [
    {
      _key: 'modality-m1',
      _id: 'modality-m1',
      _type: 'modality',
      title: 'Infusions in a clinic',
      slug: 'infusions',
      deck: 'Slowly, while staff watch.',
      summary: 'It runs into a vein while staff watch.',
      riskLine: 'Somebody must watch.',
    },
  ],
  conditions: [
    {
      _key: 'condition-c1',
      _id: 'condition-c1',
      _type: 'condition',
      title: 'Depression',
      slug: 'depression',
      deck: 'Low mood that stays.',
    },
  ],
  related: [
    {
      _id: 'guide-other',
      _type: 'substanceGuide',
      title: 'Otheramine',
      slug: 'otheramine',
      deck: 'Another example.',
    },
  ],
  guidelines: [
    {
      _key: 'guideline-g1',
      _id: 'guideline-g1',
      _type: 'guideline',
      title: 'How to give examples',
      body: 'Example College',
      issuedOn: '2024',
      jurisdiction: 'GB',
      url: 'https://college.example/guideline',
      summary: 'With care.',
      linkCheckedOn: '2026-10-01',
    },
  ],
  training: [
    {
      _key: 'training-t1',
      _id: 'training-t1',
      _type: 'training',
      title: 'A course on examples',
      provider: 'Example College',
      audience: 'clinicians',
      format: 'Online',
      hours: 5,
      credits: null,
      price: 'Free',
      url: 'https://college.example/course',
      commercialInterest: 'The college earns nothing by it.',
      summary: 'Five hours.',
      checkedOn: '2026-10-01',
    },
  ],
  callToAction: {
    _id: 'cta-c1',
    _type: 'callToAction',
    label: 'Ask a clinician',
    text: 'Bring the list above.',
    url: '/about',
    isCommercial: true,
    disclosure: 'The clinic pays for this line.',
  },
  media: [
    {
      _key: 'media-m1',
      _id: 'media-m1',
      _type: 'media',
      title: 'The steps of care',
      kind: 'figure',
      url: '/figures/example.svg',
      picture: null,
      caption: 'From the first talk to the weeks after.',
      transcript: [paragraph('tr1', 'Three boxes in a row, joined by arrows.')],
      speakers: [],
      credit: 'Drawn for this library',
      licence: null,
      publishedOn: null,
      citations: [],
    },
  ],
} satisfies Partial<SubstanceGuide>
