/**
 * A path of this site: it starts with one slash and carries neither query nor fragment. No backslash: browsers read it as a
 * slash, so that "/\\host" would lead away.
 */
export const isSitePath = (value: string): boolean => /^\/(?!\/)[^\s?#\\]*$/.test(value)

/** A path of this site, or a whole address that browsers may be led to. */
export const isRedirectAddress = (value: string): boolean =>
  isSitePath(value) || (/^https:\/\/\S+$/.test(value) && URL.canParse(value))

/** A redirect leads to exactly one place: a document, whose address may change, or an address written out. */
export function redirectGoalProblem({to, target}: {to?: unknown; target?: unknown}): string | undefined {
  const hasTarget = target !== undefined && target !== null
  if (typeof to !== 'string' || to === '') {
    return hasTarget ? undefined : 'Say where it leads: an address, or a document.'
  }
  if (hasTarget) return 'Give an address or a document, not both.'
  return isRedirectAddress(to)
    ? undefined
    : 'A path of this site, such as /library/ketamine, or an address that begins with https://.'
}
