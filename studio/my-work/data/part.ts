import type {Finding} from '@healing-library/content/check/finding'

import type {Plan} from '../../schedule/plan.ts'
import type {DraftAuthors} from './draft-authors.ts'
import type {Work} from './work-query.ts'

/** Where a row leads: a document's form, at a field of it, or another tool. */
export type Place = {kind: 'document'; id: string; type: string; path?: string} | {kind: 'tool'; path: string}

export type WorkRow = {
  key: string
  title: string
  detail: string
  /** A word or two that sets it apart; the tone says nothing that the word does not. */
  mark?: string | undefined
  tone?: 'critical' | 'caution' | undefined
  place: Place
}

export type PartName =
  | 'sentBack'
  | 'myReviews'
  | 'openReviews'
  | 'myDrafts'
  | 'otherDrafts'
  | 'scheduled'
  | 'overdue'
  | 'findings'
  | 'consents'
  | 'trials'
  | 'links'

/** `undefined` rows are not known yet; `unknown` says what cannot be known, and why. */
export type WorkPart = {
  name: PartName
  title: string
  rows: readonly WorkRow[] | undefined
  empty: string
  note?: string | undefined
}

export type Viewer = {id: string; roles: readonly string[]}

/** What there is to show beside the answer itself; each undefined until it is known. */
export type Beside = {
  authors: ReadonlyMap<string, DraftAuthors> | undefined
  findings: readonly Finding[] | undefined
  /** What is to come at a set time, and what was not done. */
  plans: readonly Plan[] | undefined
  /** The time zone of whoever reads. */
  zone: string
  nameOf: (userId: string) => string
  titleOfType: (type: string) => string
}

/** What a part is made of. */
export type Given = {work: Work; me: string; role: string; beside: Beside; today: string}

export type MakePart = (given: Given) => WorkPart

export const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)
