/**
 * Types that no bulk work touches or hands out, whatever the role: what is private, what was signed, and what machines
 * keep. A type that is new here is offered; its place in this list is thought of when it is private.
 */
const NEVER: ReadonlySet<string> = new Set([
  'consentRecord',
  'signOff',
  'reviewRequest',
  'linkCheck',
  'registryRecord',
  'syncRun',
  'trialSettings',
])

export const isBulkType = (type: string): boolean =>
  !NEVER.has(type) && !type.startsWith('sanity.') && !type.startsWith('system.')
