import type {PublicationPage, ResearchEntry} from '@healing-library/content/queries/research'

import {regulatorLabel, trialPaper} from '../views/guide/publications.fixture.ts'

const guide = {
  _id: 'guide-examplamine',
  _type: 'substanceGuide' as const,
  title: 'Examplamine',
  slug: 'examplamine',
}
const condition = {_id: 'condition-low', _type: 'condition' as const, title: 'Low mood', slug: 'low-mood'}
const unused = {
  isPreprint: null,
  retraction: null,
  retractionCheckedOn: null,
  citedOn: [],
  rows: [],
  interactions: [],
  legalStatus: [],
  safetyNotices: [],
  events: [],
}
const claim = {_id: 'claim-1', _type: 'claim' as const, certainty: 'low' as const, pages: [guide, condition]}

/** A trial on which a claim rests, a preprint that was taken back, and a regulator's paper that nothing rests on. */
export const researchFixture: ResearchEntry[] = [
  {...regulatorLabel, ...unused, claims: []},
  {...trialPaper, ...unused, claims: [claim, {...claim, _id: 'claim-2', certainty: 'notAssessed'}]},
  {
    ...trialPaper,
    ...unused,
    _id: 'publication-preprint',
    title: 'A preprint of an example',
    year: 2021,
    doi: '10.1000/preprint',
    resultLine: null,
    readAs: 'record',
    studyType: 'openLabel',
    isPreprint: true,
    retraction: 'retracted',
    retractionCheckedOn: '2026-11-02',
    interactions: [{_id: 'interaction-1', _type: 'interaction', pages: [guide]}],
    claims: [],
  },
]

export const publicationFixture: PublicationPage = {
  ...trialPaper,
  ...unused,
  citedOn: [guide],
  nctIds: ['NCT00000001', 'NCT00000002'],
  claims: [
    {
      ...claim,
      statement: 'Examplamine eases low mood for a week.',
      kind: 'efficacy',
      population: 'Adults with low mood',
      citations: [{_key: 'c', supports: 'Fewer symptoms after one week', locator: 'Table 2'}],
    },
  ],
  trials: [
    {
      _id: 'trial-nct00000001',
      _type: 'clinicalTrial',
      nctId: 'NCT00000001',
      briefTitle: 'A trial of examplamine',
      overallStatus: 'COMPLETED',
    },
  ],
}
