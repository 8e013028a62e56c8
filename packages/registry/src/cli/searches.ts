import {CommandError} from '@healing-library/content/cli/command-error'

import type {TrialSettings} from '../sync/registry-store.ts'
import {LIBRARY_KEY} from '../sync/sync-library.ts'
import type {FollowedQuery} from '../sync/sync-query.ts'

/** A search with the names by which its substance is known. */
export type Search = FollowedQuery & {aliases: readonly string[]; guide: string | undefined}

/** The searches that the settings follow, in their order; none where there are no settings. */
export function searchesOf(settings: TrialSettings | undefined): Search[] {
  return (settings?.queries ?? []).map(({key, label, expression, aliases, guide}) => ({
    key,
    label,
    expression,
    aliases,
    guide: guide?._ref,
  }))
}

/**
 * The searches that a command line asks for: by their keys, by an expression of its own, or all that are followed. In a
 * library without settings a key is searched for as the word that it is.
 */
export function chooseSearches(
  settings: TrialSettings | undefined,
  {keys, expression}: {keys: readonly string[]; expression: string | undefined},
): Search[] {
  const followed = searchesOf(settings)
  if (expression !== undefined) {
    if (keys.length > 1)
      throw new CommandError('Give one --query at most beside --expression.', {usage: true})
    return [adHoc(expression, keys[0])]
  }
  if (keys.length === 0) {
    if (followed.length > 0) return followed
    throw new CommandError(
      'No search is followed yet: add some to the trial settings in the Studio, or give --query or --expression.',
    )
  }
  return keys.map((key) => {
    const known = followed.find((search) => search.key === key)
    if (known) return known
    if (followed.length === 0) return adHoc(key)
    const names = followed.map((search) => search.key).join(', ')
    throw new CommandError(`No search has the key "${key}". There are: ${names}. Or give --expression.`, {
      usage: true,
    })
  })
}

function adHoc(expression: string, named?: string): Search {
  const key = named ?? slug(expression)
  if (key === '' || key !== slug(key) || key === LIBRARY_KEY) {
    throw new CommandError(
      `"${named ?? expression}" cannot be a key: use --query with lower-case letters, digits and hyphens, and not "${LIBRARY_KEY}".`,
      {usage: true},
    )
  }
  const aliases = expression
    .split(/\bOR\b|\bAND\b/)
    .map((word) => word.replaceAll(/["()]/g, '').trim())
    .filter((word) => word !== '')
  return {key, label: expression, expression, aliases, guide: undefined}
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '')
