import {PLAN} from '../../schedule/plans.fixture.ts'
import type {Beside, Viewer} from './part.ts'
import type {Work} from './work-query.ts'

export const TODAY = '2026-11-29'
export const ME: Viewer = {id: 'me', roles: ['editor']}

const review = (id: string, more: Partial<Work['reviews'][number]> = {}): Work['reviews'][number] => ({
  _id: `review.${id}`,
  subjectId: id,
  subjectType: 'faq',
  subjectTitle: `Subject ${id}`,
  stage: 'clinicalReview',
  state: 'waiting',
  requestedBy: {id: 'you', name: 'Yara'},
  requestedAt: '2026-11-20T10:00:00.000Z',
  claimedBy: undefined,
  openNotes: [],
  ...more,
})

/** Something of each kind. */
export const WORK: Work = {
  drafts: [
    {_id: 'drafts.mine', _type: 'faq', _updatedAt: '2026-11-28T10:00:00Z', title: 'My question'},
    {_id: 'drafts.yours', _type: 'claim', _updatedAt: '2026-11-27T10:00:00Z', title: 'Your claim'},
    {_id: 'drafts.nobody', _type: 'page', _updatedAt: '2026-11-26T10:00:00Z', title: undefined},
  ],
  reviews: [
    review('open'),
    review('legal', {stage: 'consentReview'}),
    review('sent-by-me', {requestedBy: {id: 'me', name: 'Mo'}}),
    review('taken', {state: 'claimed', claimedBy: {id: 'me', name: 'Mo'}}),
    review('back', {
      state: 'changesAsked',
      requestedBy: {id: 'me', name: 'Mo'},
      claimedBy: {id: 'you', name: 'Yara'},
      openNotes: ['Which study?'],
    }),
  ],
  due: [
    {_id: 'page-a', _type: 'page', nextReviewDue: '2020-01-01', checkedOn: undefined, title: 'A page'},
    {
      _id: 'helpline-a',
      _type: 'helpline',
      nextReviewDue: undefined,
      checkedOn: '2026-05-01',
      title: 'A helpline',
    },
    {
      _id: 'guide-a',
      _type: 'substanceGuide',
      nextReviewDue: '2026-11-28',
      checkedOn: undefined,
      title: 'A guide',
    },
  ],
  consents: [{_id: 'consent.a', validUntil: '2026-12-19', story: 'A story'}],
  changes: ['status', 'sites', 'status'],
  candidates: 2,
  linkChecks: [
    {
      _id: 'linkCheck.publication-a',
      publicationId: 'publication-a',
      title: 'A paper',
      checkedAt: '2026-11-19T10:00:00Z',
      gone: ['https://example.org/a'],
      unknown: 0,
    },
    {
      _id: 'linkCheck.publication-b',
      publicationId: 'publication-b',
      title: 'Another',
      checkedAt: '2026-11-20T10:00:00Z',
      gone: [],
      unknown: 1,
    },
  ],
  publicationsWithLinks: 5,
}

export const NOTHING: Work = {
  drafts: [],
  reviews: [],
  due: [],
  consents: [],
  changes: [],
  candidates: 0,
  linkChecks: [],
  publicationsWithLinks: 0,
}

export const BESIDE: Beside = {
  authors: new Map([
    ['drafts.mine', {startedBy: 'me', lastBy: 'you'}],
    ['drafts.yours', {startedBy: 'you', lastBy: 'me'}],
  ]),
  findings: [
    {
      rule: 'contradiction',
      level: 'warning',
      misleads: false,
      documentId: 'guide-a',
      documentType: 'substanceGuide',
      path: 'summary',
      message: 'This says one thing, guide-b another.',
    },
  ],
  plans: [
    PLAN,
    {...PLAN, releaseId: 'r2', title: 'A course', draftRevision: 'rev-2', at: '2026-12-02T08:00:00.000Z'},
    {
      ...PLAN,
      releaseId: 'r3',
      title: 'A helpline',
      type: 'helpline',
      kind: 'takeOff',
      at: '2026-12-03T08:00:00.000Z',
    },
    {
      ...PLAN,
      releaseId: 'r4',
      title: 'A notice',
      documentId: 'notice-a',
      type: 'safetyNotice',
      at: '2026-11-28T08:00:00.000Z',
      state: 'failed',
      error: 'The page was published otherwise since this was approved.',
    },
    {...PLAN, releaseId: 'r5', title: 'A talk', state: 'paused', at: '2026-12-05T08:00:00.000Z'},
  ],
  zone: 'UTC',
  nameOf: (id) => (id === 'you' ? 'Yara' : 'somebody'),
  titleOfType: (type) => `(${type})`,
}
