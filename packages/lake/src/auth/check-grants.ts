import {LakeError} from '../errors.ts'
import {parseQuery} from '../groq/engine.ts'
import {scopeUse} from '../groq/plan/scope-use.ts'
import type {Role} from './grants.ts'

/**
 * A grant is asked of one document at a time, with nothing else in sight: one that looks at others would silently
 * grant something else than it says. Throws badRequest that names the role, or queryParse.
 */
export function checkGrants(roles: readonly Role[]): void {
  for (const {name, grants} of roles) {
    for (const {filter} of grants) {
      const query = parseQuery(filter, {})
      if (!scopeUse(query.tree).dataset) continue
      throw new LakeError(
        'badRequest',
        `A grant of the role "${name}" cannot be used: "${filter}" looks at other documents ("*" or "->"), and a grant is asked of one document alone.`,
      )
    }
  }
}
