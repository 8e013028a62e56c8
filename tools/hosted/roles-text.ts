import {LIBRARY_ROLES, type LibraryRole} from '@healing-library/content/roles'

/** Roles that every project has, whatever its plan: they need not be made. */
const BUILT_IN = new Set(['administrator'])

/** The roles of this library as custom roles of a hosted project: each grant is a content resource with its permissions. */
export function rolesText(): string {
  return LIBRARY_ROLES.filter(({name}) => !BUILT_IN.has(name))
    .map(roleText)
    .join('\n\n')
}

const roleText = ({name, title, description, grants}: LibraryRole): string =>
  [
    `${title} (${name}): ${description}`,
    ...grants.map(
      ({filter, permissions}, index) =>
        `  ${index + 1}. content resource "${name}-${index + 1}", permissions ${permissions.join(', ')}, filter:\n${filter}`,
    ),
  ].join('\n')

/**
 * The same for programs: the parts of the requests that make permission resources and roles
 * (https://www.sanity.io/docs/http-reference/roles, resource type sanity.document.filter).
 */
export const rolesData = () =>
  LIBRARY_ROLES.filter(({name}) => !BUILT_IN.has(name)).map(({name, title, description, grants}) => ({
    name,
    title,
    description,
    grants: grants.map(({filter, permissions}, index) => ({
      permissionResourceType: 'sanity.document.filter',
      title: `${name}-${index + 1}`,
      config: {filter},
      permissions,
    })),
  }))
