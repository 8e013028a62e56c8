import {checkContentLake} from './checks/content-lake.ts'
import {checkContent} from './checks/content.ts'
import {checkCors} from './checks/cors.ts'
import {checkEnvironment} from './checks/environment.ts'
import {checkMachine} from './checks/machine.ts'
import {checkPlan} from './checks/plan.ts'
import {checkServices} from './checks/services.ts'
import {checkTokens} from './checks/tokens.ts'
import {checkWebhook} from './checks/webhook.ts'
import type {Check, DoctorContext} from './doctor-context.ts'
import type {Finding} from './finding.ts'

/** What stands on this side comes first: it explains most of what comes after. */
const HERE: readonly Check[] = [checkMachine, checkEnvironment]
const OF_LAKE: readonly Check[] = [checkCors, checkTokens, checkWebhook, checkContent, checkPlan]

/** Everything that can be found out, in an order that reads from cause to effect. */
export async function runChecks(context: DoctorContext): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const check of [...HERE, checkServices]) findings.push(...(await check(context)))
  const lake = await checkContentLake(context)
  findings.push(...lake)
  // Whatever else is asked of a Content Lake that does not answer says only that again.
  const answers = lake.some(({check, level}) => check === 'lake.answers' && level === 'ok')
  if (!answers) return findings
  for (const check of OF_LAKE) findings.push(...(await check(context)))
  return findings
}

/** 1 while something is missing; a warning is for a person to judge. */
export const exitCodeOf = (findings: readonly Finding[]): 0 | 1 =>
  findings.some(({level}) => level === 'missing') ? 1 : 0
