import type {Beside, MakePart, PartName, Viewer, WorkPart} from './part.ts'
import {consents} from './parts/consents.ts'
import {myDrafts, otherDrafts} from './parts/drafts.ts'
import {findings} from './parts/findings.ts'
import {links} from './parts/links.ts'
import {overdue} from './parts/overdue.ts'
import {myReviews, openReviews, sentBack} from './parts/reviews.ts'
import {scheduled} from './parts/scheduled.ts'
import {trials} from './parts/trials.ts'
import type {Work} from './work-query.ts'

const PARTS: Readonly<Record<PartName, MakePart>> = {
  sentBack,
  myReviews,
  openReviews,
  myDrafts,
  otherDrafts,
  scheduled,
  overdue,
  findings,
  consents,
  trials,
  links,
}

const ORDER: Readonly<Record<string, readonly PartName[]>> = {
  editor: [
    'sentBack',
    'myReviews',
    'myDrafts',
    'scheduled',
    'overdue',
    'findings',
    'consents',
    'openReviews',
    'links',
    'otherDrafts',
    'trials',
  ],
  reviewer: [
    'myReviews',
    'openReviews',
    'scheduled',
    'sentBack',
    'overdue',
    'findings',
    'myDrafts',
    'otherDrafts',
    'links',
  ],
  curator: ['trials', 'links', 'myDrafts', 'sentBack', 'overdue', 'findings', 'otherDrafts'],
  viewer: ['otherDrafts', 'overdue', 'findings', 'trials'],
}

/** The parts of whoever signed in, what is theirs first. An administrator may do what an editor does. */
export function partsFor(work: Work, {id, roles}: Viewer, beside: Beside, today: string): WorkPart[] {
  const role = ['editor', 'administrator'].some((each) => roles.includes(each))
    ? 'editor'
    : (['reviewer', 'curator'].find((each) => roles.includes(each)) ?? 'viewer')
  return (ORDER[role] ?? []).map((name) => PARTS[name]({work, me: id, role, beside, today}))
}
