import type {Plan} from './plan.ts'

export const PLAN: Plan = {
  releaseId: 'r1',
  documentId: 'event-a',
  type: 'event',
  title: 'An evening',
  kind: 'publish',
  at: '2026-12-01T08:00:00.000Z',
  state: 'waiting',
  error: undefined,
  by: 'Scheduled by Wren',
  approvedRevision: 'rev-1',
  approvedAt: '2026-11-01T08:00:00Z',
  draftRevision: 'rev-1',
  publishedAt: undefined,
}
