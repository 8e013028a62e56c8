import type {DoctorContext} from '../doctor-context.ts'
import {type Finding, missing, ok, warning} from '../finding.ts'

const LISTED =
  /^(?<name>\S+)\t\S+\t(?<waiting>\d+) waiting\t(?<delivered>\d+) delivered\t(?<failed>\d+) failed$/m

/** What the embedded lake says of its own webhook: `npm run lake -- webhook list`. */
export async function webhookOfLake({environment, runScript}: DoctorContext): Promise<Finding[]> {
  const {dataset} = environment.contentLake
  const {code, output} = await runScript([
    'packages/lake/src/main.ts',
    '--config',
    'tools/lake.config.ts',
    'webhook',
    'list',
    '--dataset',
    dataset,
  ])
  const groups = LISTED.exec(output)?.groups
  if (code !== 0 || groups === undefined) {
    return [
      warning(
        'webhook.configured',
        'the lake names no webhook',
        'npm start gives it one: start once, then look again.',
      ),
    ]
  }
  const {delivered, waiting, failed} = groups
  const configured = ok('webhook.configured', 'the lake tells the site of each publish')
  if (failed === '0')
    return [configured, ok('webhook.deliveries', `${delivered} delivered, ${waiting} waiting, none failed`)]
  return [
    configured,
    warning(
      'webhook.deliveries',
      `${failed} deliveries of the last seven days failed`,
      'npm run lake -- webhook log --failed says why; webhook retry ID sends one again. A start of the site makes all pages anew.',
    ),
  ]
}

/** Whether the site takes what is signed with the secret of this set-up: it is told of a change that no page shows. */
export async function siteTakesSignature(
  {environment, webhookSecret, fetch: ask}: DoctorContext,
  sign: (body: string, secret: string) => Promise<string>,
): Promise<Finding[]> {
  if (webhookSecret === undefined) return []
  const body = JSON.stringify({_id: 'doctor', _type: 'doctor'})
  const response = await ask(`${environment.siteUrl}/api/revalidate`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sanity-webhook-signature': await sign(body, webhookSecret),
    },
    body,
    signal: AbortSignal.timeout(5000),
  }).catch(() => undefined)
  if (response === undefined) return []
  await response.body?.cancel()
  if (response.ok) return [ok('webhook.secret', 'the site takes what is signed with this WEBHOOK_SECRET')]
  return [
    missing(
      'webhook.secret',
      `the site answers ${response.status} to what is signed with this WEBHOOK_SECRET`,
      'set the same secret for the site, for the webhook and for this command.',
    ),
  ]
}
