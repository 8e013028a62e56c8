import {resolve} from 'node:path'
import {parseArgs} from 'node:util'

import {readPlan} from './start/plan.ts'
import {readSecrets} from './start/secrets.ts'
import {expireEverything} from './start/site.ts'
import {StartError} from './start/start-error.ts'

const HELP = `npm run tell-site: tells the site that anything may have changed, after a restore or an import into a lake that
did not serve. Pages are made anew as they are visited.

Environment: SITE_WEBHOOK_URL (http://127.0.0.1:3000/api/revalidate), WEBHOOK_SECRET (else the one of the data folder).
Exit codes: 0 told, 1 not, 2 wrong usage.
`

try {
  const {values} = parseArgs({options: {help: {type: 'boolean', default: false}}})
  if (values.help) process.stdout.write(HELP)
  else {
    const plan = readPlan(resolve(import.meta.dirname, '..'), process.env)
    const webhookSecret = plan.environment.webhookSecret ?? (await readSecrets(plan.dataFolder)).webhookSecret
    await expireEverything({plan, webhookSecret})
    process.stdout.write(`${plan.environment.siteWebhookUrl} was told.\n`)
  }
} catch (error) {
  const isUsage = error instanceof TypeError
  const isKnown = isUsage || error instanceof StartError
  process.stderr.write(`${error instanceof Error && isKnown ? error.message : String(error)}\n`)
  process.exitCode = isUsage ? 2 : 1
}
