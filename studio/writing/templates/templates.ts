import type {Template} from 'sanity'

import {namedTerm} from './named-term.ts'
import {fullGuide, shortGuide} from './new-guide.ts'
import {conditionPage, wayOfCare} from './new-page.ts'

const now = () => new Date()

const OURS: readonly Template[] = [
  fullGuide(now),
  shortGuide(now),
  wayOfCare(now),
  conditionPage(now),
  namedTerm,
]

/** Templates that say what a new page needs, in place of empty ones. */
export function withOurTemplates(all: readonly Template[]): Template[] {
  const ids = new Set(OURS.map(({id}) => id))
  return [...all.filter(({id}) => !ids.has(id)), ...OURS]
}
