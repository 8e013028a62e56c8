import type {Role} from '../auth/grants.ts'

/** Roles as the Studio shows them. */
export function roleTitles(
  names: readonly string[],
  roles: readonly Role[],
): {name: string; title: string; description: string}[] {
  return roles
    .filter(({name}) => names.includes(name))
    .map(({name, title, description}) => ({name, title, description}))
}
