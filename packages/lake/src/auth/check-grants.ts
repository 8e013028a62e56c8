import {LakeError} from '../errors.ts'
import {parseQuery} from '../groq/engine.ts'
import {scopeUse} from '../groq/plan/scope-use.ts'
import type {Guard} from '../guards/guard.ts'
import type {Role} from './grants.ts'

/**
 * A grant is asked of one document at a time, with nothing else in sight: one that looks at others would silently
 * grant something else than it says. Throws badRequest that names the role, or queryParse.
 */
export function checkGrants(roles: readonly Role[]): void {
  for (const {name, grants} of roles) {
    for (const {filter} of grants) mustLookAtOneDocument(filter, `A grant of the role "${name}"`)
  }
}

/** The same of guards: what they need of other documents they are given by the check. */
export function checkGuards(guards: readonly Guard[]): void {
  for (const {name, filter} of guards) mustLookAtOneDocument(filter, `The guard "${name}"`)
}

function mustLookAtOneDocument(filter: string, whose: string): void {
  if (!scopeUse(parseQuery(filter, {}).tree).dataset) return
  throw new LakeError(
    'badRequest',
    `${whose} cannot be used: "${filter}" looks at other documents ("*" or "->"), and a filter is asked of one document alone.`,
  )
}
