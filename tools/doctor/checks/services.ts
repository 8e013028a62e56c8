import type {Check, DoctorContext} from '../doctor-context.ts'
import {type Finding, missing, ok, warning} from '../finding.ts'

const PATIENCE_MS = 5000

/** Whether Studio and site answer where people look for them. That they are not started is no fault of a set-up. */
export const checkServices: Check = async (context) => {
  const {siteUrl, studioUrl} = context.environment
  return await Promise.all([
    answers(context, {check: 'services.site', what: 'the site', address: siteUrl, path: '/healthz'}),
    answers(context, {check: 'services.studio', what: 'the Studio', address: studioUrl, path: '/'}),
  ])
}

type Service = {check: string; what: string; address: string; path: string}

async function answers({fetch: ask}: DoctorContext, {check, what, address, path}: Service): Promise<Finding> {
  const status = await ask(`${address}${path}`, {signal: AbortSignal.timeout(PATIENCE_MS)}).then(
    async (response) => {
      await response.body?.cancel()
      return response.status
    },
    () => undefined,
  )
  if (status === 200) return ok(check, `${what} answers at ${address}`)
  if (status === undefined) {
    return warning(
      check,
      `${what} does not answer at ${address}`,
      'start it (npm start), or correct its address.',
    )
  }
  return missing(
    check,
    `${what} at ${address} answers ${status}`,
    'its log says why (.data/logs on this machine).',
  )
}
