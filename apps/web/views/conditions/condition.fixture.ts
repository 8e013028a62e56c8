import type {Condition} from '@healing-library/content/contracts/condition'

import {guideFixture} from '../guide/guide.fixture.ts'

const link = <Type extends string>(_type: Type, slug: string, title: string) => ({
  _key: `${_type}-${slug}`,
  _id: `${_type}-${slug}`,
  _type,
  title,
  slug,
  deck: `${title}, in a sentence.`,
})

const trial = (overallStatus: string | null) => ({overallStatus, statusAsOf: '2026-11-01'})

export const conditionFixture: Condition = {
  _id: 'condition-mood',
  _type: 'condition',
  title: 'Low mood',
  slug: 'low-mood',
  meshId: 'D003863',
  synonyms: ['blues'],
  deck: 'A mood that does not lift.',
  summary: 'It lasts for weeks.',
  overview: guideFixture.overview,
  substances: [
    {...link('substanceGuide', 'examplamine', 'Examplamine'), indications: guideFixture.indications},
    {...link('substanceGuide', 'otherine', 'Otherine'), indications: []},
  ],
  modalities: [{...link('modality', 'clinic', 'A clinic'), indications: []}],
  evidence: guideFixture.evidence,
  faq: guideFixture.faq,
  guidelines: guideFixture.guidelines,
  related: [link('condition', 'worry', 'Worry')],
  trialStatuses: [trial('COMPLETED'), trial(null), trial('RECRUITING'), trial('RECRUITING')],
  signOffs: [],
  authors: guideFixture.authors,
  firstPublished: '2026-01-01',
  contentUpdated: '2026-11-01',
  nextReviewDue: '2027-05-01',
}

/** What it must have, and nothing besides. */
export const bareConditionFixture: Condition = {
  ...conditionFixture,
  meshId: null,
  synonyms: [],
  overview: [],
  substances: [],
  modalities: [],
  evidence: [],
  faq: [],
  guidelines: [],
  related: [],
  trialStatuses: [],
}
