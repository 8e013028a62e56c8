import {z} from 'zod'

const report = z.object({
  metadata: z.object({vulnerabilities: z.object({high: z.number(), critical: z.number()})}),
  vulnerabilities: z.record(
    z.string(),
    z.object({severity: z.string(), via: z.array(z.union([z.string(), z.object({title: z.string()})]))}),
  ),
})

/** What came of asking the registry: known weaknesses, none, or no answer. */
export type AuditOutcome =
  | {kind: 'clean'}
  | {kind: 'found'; weaknesses: string[]}
  | {kind: 'notAsked'; reason: string}

/**
 * Reads what `npm audit --json` printed. A registry that cannot be asked is no weakness, and is never taken for a clean
 * bill either.
 */
export function auditOutcome(printed: string): AuditOutcome {
  let json: unknown
  try {
    json = JSON.parse(printed)
  } catch {
    return {kind: 'notAsked', reason: printed.trim().split('\n')[0] ?? ''}
  }
  const parsed = report.safeParse(json)
  if (!parsed.success) {
    const said = z.object({message: z.string()}).safeParse(json)
    return {kind: 'notAsked', reason: said.success ? said.data.message : 'The answer of npm cannot be read.'}
  }
  const weaknesses = Object.entries(parsed.data.vulnerabilities)
    .filter(([, {severity}]) => severity === 'high' || severity === 'critical')
    .map(([name, {severity, via}]) => {
      const titles = via.map((one) => (typeof one === 'string' ? `by ${one}` : one.title))
      return `${name} (${severity}): ${titles.join('; ')}`
    })
  return weaknesses.length === 0 ? {kind: 'clean'} : {kind: 'found', weaknesses}
}
