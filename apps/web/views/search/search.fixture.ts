import type {SearchAnswer} from '../../search/answer-search.ts'
import type {ExcerptPart} from '../../search/excerpt.ts'
import type {Hit} from '../../search/hit.ts'

const said = (...parts: string[]): ExcerptPart[] => parts.map((text, at) => ({text, isMatch: at % 2 === 1}))

const guideHit: Hit = {
  id: 'guide-example',
  path: '/library/examplamine',
  title: said('Examplamine'),
  isExact: true,
  foundAs: {name: 'Exampla', what: 'Brand name', isSame: true},
  excerpt: said('A medicine that stands for others.'),
  note: undefined,
  grade: undefined,
  parts: [{title: 'Legal status', path: '/library/examplamine#law', excerpt: []}],
}

const pairHit: Hit = {
  id: 'interaction-example',
  path: '/interactions/alcohol--examplamine',
  title: said('', 'Examplamine', ' and alcohol'),
  isExact: false,
  foundAs: undefined,
  excerpt: said('Never take ', 'Examplamine', ' with alcohol.'),
  note: undefined,
  grade: {tone: 'danger', words: 'Avoid'},
  parts: [],
}

export const answerFixture: SearchAnswer = {
  total: 8,
  groups: [
    {kind: 'guide', total: 1, hits: [guideHit]},
    {kind: 'interaction', total: 7, hits: [pairHit]},
  ],
  counts: [
    {kind: 'guide', total: 1},
    {kind: 'interaction', total: 7},
  ],
  page: 1,
  pageCount: 1,
  corrections: [],
  otherTexts: [],
  isPartial: false,
  isCrisis: false,
}

export const nothingFixture: SearchAnswer = {...answerFixture, total: 0, groups: [], counts: []}
