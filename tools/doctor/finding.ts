/** What a check found: as it should be, to be looked at by a person, or something that must be mended. */
export type Level = 'ok' | 'warning' | 'missing'

/** One line of `npm run doctor`. Neither text may hold a token or a secret. */
export type Finding = {
  /** What was looked at, as `group.thing`: stays the same for whoever reads the JSON. */
  check: string
  level: Level
  /** What was found. */
  says: string
  /** What to do about it; undefined where there is nothing to do. */
  todo?: string
}

export const ok = (check: string, says: string): Finding => ({check, level: 'ok', says})
export const warning = (check: string, says: string, todo: string): Finding => ({
  check,
  level: 'warning',
  says,
  todo,
})
export const missing = (check: string, says: string, todo: string): Finding => ({
  check,
  level: 'missing',
  says,
  todo,
})
