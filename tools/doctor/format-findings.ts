import type {Finding, Level} from './finding.ts'

const MARKS: Record<Level, string> = {ok: 'ok      ', warning: 'warning ', missing: 'MISSING '}

/** A line for each, and below it what to do; then the count. */
export function formatFindings(findings: readonly Finding[]): string[] {
  const lines = findings.flatMap(({level, says, todo}) => [
    `${MARKS[level]}${says}`,
    ...(todo === undefined ? [] : [`          → ${todo}`]),
  ])
  const count = (level: Level) => findings.filter((one) => one.level === level).length
  return [...lines, '', `${count('ok')} ok, ${count('warning')} warnings, ${count('missing')} missing`]
}
