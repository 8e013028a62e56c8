import type {
  InteractionIndex,
  ListedPair,
  PairParty,
  PairSources,
  RecordedPair,
} from '@healing-library/content/contracts/interaction-pair'

import {regulatorLabel, trialPaper} from '../guide/publications.fixture.ts'

const guide = (slug: string, title: string) => ({
  _id: `guide-${slug}`,
  _type: 'substanceGuide' as const,
  title,
  slug,
})
const examplamine = guide('examplamine', 'Examplamine')
const otherine = guide('otherine', 'Otherine')
const thirdol = guide('thirdol', 'Thirdol')

const ofGuide = (page: typeof examplamine): PairParty => ({
  kind: 'substance',
  name: null,
  guide: {_ref: page._id},
  page,
})
const ofName = (name: string): PairParty => ({kind: 'class', name, guide: null, page: null})

const pair = (id: string, a: PairParty, b: PairParty, change: Partial<RecordedPair> = {}): RecordedPair => ({
  _key: id,
  _id: id,
  _type: 'interaction',
  a,
  b,
  severity: 'avoid',
  basis: 'label',
  mechanism: 'Both slow breathing.',
  note: 'Together they can stop breathing.',
  doseContext: null,
  inferredFrom: null,
  citations: [
    {_key: 'c1', supports: 'depressants', locator: 'section 7', publication: regulatorLabel},
    {_key: 'c2', supports: 'both', locator: null, publication: trialPaper},
  ],
  ...change,
})

const opioidsPair = pair('interaction-opioids', ofGuide(examplamine), ofName('Opioids, such as morphine'))
const codeinePair = pair('interaction-codeine', ofName('Codeine'), ofGuide(examplamine), {
  severity: 'caution',
  basis: 'inferredFromClass',
  inferredFrom: opioidsPair,
  citations: [{_key: 'c1', supports: 'opioids', locator: null, publication: regulatorLabel}],
})
const settledByNobody = pair('interaction-both', ofGuide(examplamine), ofGuide(otherine), {
  severity: 'unknown',
  basis: 'unknown',
  mechanism: null,
  note: 'Our sources hold no study of the two together.',
  citations: [],
})

const recorded = [opioidsPair, codeinePair, settledByNobody]

export const pairSourcesFixture: PairSources = {
  guides: [examplamine, otherine, thirdol].map((page) => ({...page, deck: 'A deck.', riskLine: 'A risk.'})),
  interactions: recorded,
  named: [opioidsPair, codeinePair].map(({_id, _type, a, b}) => ({_id, _type, parties: [a, b]})),
}

const listed = ({
  _key,
  _id,
  _type,
  a,
  b,
  severity,
  basis,
  mechanism,
  note,
  citations,
}: RecordedPair): ListedPair => ({
  _key,
  _id,
  _type,
  a,
  b,
  severity,
  basis,
  mechanism,
  note,
  sources: citations.length,
})

export const interactionIndexFixture: InteractionIndex = {
  guides: [examplamine, otherine, thirdol],
  interactions: recorded.map(listed),
}
