import type {GuideCard} from '@healing-library/content/contracts/guide-card'

export const cardFixture: GuideCard = {
  _id: 'guide-example',
  _type: 'substanceGuide',
  title: 'Examplamine',
  slug: 'examplamine',
  deck: 'A medicine that stands for others while pages are drawn.',
  riskLine: 'Never mix it with opioids.',
  contentUpdated: '2026-11-02',
  aliases: [{_key: 'a1', name: 'Exampla', kind: 'brand'}],
  indicationStatuses: ['approved', 'offLabel'],
  evidence: [
    {_key: 'v1', _id: 'claim-v1', _type: 'claim', kind: 'efficacy', certainty: 'moderate'},
    {_key: 'v2', _id: 'claim-v2', _type: 'claim', kind: 'safety', certainty: 'notAssessed'},
  ],
}

/** As little as a card can be. */
export const bareCardFixture: GuideCard = {
  ...cardFixture,
  _id: 'guide-bare',
  title: 'Bareamine',
  slug: 'bareamine',
  riskLine: null,
  contentUpdated: null,
  aliases: [],
  indicationStatuses: [],
  evidence: [],
}
