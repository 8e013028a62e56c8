import type {ReviewRequest} from '@healing-library/content/documents/review-request'

import type {BoardProps} from './review-board.tsx'

const HASH = `sha256-${'1'.repeat(64)}`
export const ANA = {id: 'ana', name: 'Ana Editor'}
const RUI = {id: 'rui', name: 'Rui Reviewer'}

export const REQUEST: ReviewRequest = {
  _id: 'review.guide-x',
  _type: 'reviewRequest',
  subject: {_type: 'reference', _ref: 'guide-x', _weak: true},
  subjectType: 'substanceGuide',
  subjectTitle: 'X',
  stage: 'factCheck',
  state: 'claimed',
  requestedBy: ANA,
  requestedAt: '2026-11-20T09:00:00.000Z',
  claimedBy: RUI,
  claimedAt: '2026-11-20T10:00:00.000Z',
  notes: [],
  passes: [],
  contentHash: HASH,
}

export const NOTE = {
  _key: 'n1',
  path: 'careCards[_key=="c1"].title',
  text: 'Say how fast.',
  by: RUI,
  at: '2026-11-20T11:00:00.000Z',
}

export const BOARD = {
  review: {
    subject: {
      id: 'guide-x',
      type: 'substanceGuide',
      title: 'X',
      stages: ['factCheck', 'clinicalReview'],
      hash: HASH,
    },
    request: REQUEST,
    standing: {stage: 'factCheck', state: 'claimed', isChanged: false},
    badge: {state: 'awaiting', hash: HASH},
  },
  me: {id: RUI.id, mayReview: true, maySign: true},
  whyNotSign: undefined,
  changes: {
    since: {kind: 'signOff', on: '2026-05-01'},
    own: [
      {field: 'summary', path: 'summary', before: 'It eases some pain.', after: 'It eases much pain.'},
      {field: 'careCards', path: NOTE.path, after: 'Call at once'},
    ],
    brought: [{id: 'claim-a', type: 'claim', title: 'It eases pain.'}],
  },
  titleOf: (field) => ({summary: 'Summary', careCards: 'When to get help'})[field] ?? field,
  isBusy: false,
  onMove: () => {},
  onResolve: () => {},
} satisfies BoardProps
