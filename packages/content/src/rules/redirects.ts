/** A path of this site: it starts with one slash and carries neither query nor fragment. */
export const isSitePath = (value: string): boolean => /^\/(?!\/)[^\s?#]*$/.test(value)

/** A redirect leads to exactly one place: a document, whose address may change, or an address written out. */
export function redirectGoalProblem({to, target}: {to?: unknown; target?: unknown}): string | undefined {
  const hasTarget = target !== undefined && target !== null
  if (typeof to !== 'string' || to === '') {
    return hasTarget ? undefined : 'Say where it leads: an address, or a document.'
  }
  if (hasTarget) return 'Give an address or a document, not both.'
  return isSitePath(to) || /^https:\/\/[^\s]+$/.test(to)
    ? undefined
    : 'A path of this site, such as /library/ketamine, or an address that begins with https://.'
}
