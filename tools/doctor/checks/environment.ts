import type {Check} from '../doctor-context.ts'
import {type Finding, missing, ok, warning} from '../finding.ts'

const ON_THIS_MACHINE = new Set(['127.0.0.1', 'localhost', '[::1]'])
const isLocal = (address: string): boolean => ON_THIS_MACHINE.has(new URL(address).hostname)
/** Shorter ones can be guessed. */
const SECRET_LENGTH = 16

/** Values that are each well-formed and do not fit together. */
export const checkEnvironment: Check = ({environment, variables, webhookSecret, tokens}) => {
  const {contentLake, siteUrl, studioUrl, ports} = environment
  const findings: Finding[] = []
  const isHosted = contentLake.kind === 'hosted'
  findings.push(
    ok(
      'environment.content-lake',
      isHosted
        ? `hosted Sanity: project ${contentLake.projectId}, data set ${contentLake.dataset}`
        : `the embedded lake at ${contentLake.apiHost ?? ''}, data set ${contentLake.dataset}`,
    ),
  )
  if (isHosted && (variables['LAKE_URL'] ?? '') !== '') {
    findings.push(
      warning(
        'environment.lake-url',
        'LAKE_URL is set and is not used: SANITY_PROJECT_ID goes first',
        'unset the one that is not meant.',
      ),
    )
  }
  const used = Object.entries(ports)
  const taken = used.filter(([, port], index) => used.findIndex(([, other]) => other === port) < index)
  for (const [name, port] of taken) {
    findings.push(
      missing(
        'environment.ports',
        `two services are to use the port ${port}`,
        `give another one (${name.toUpperCase()}_PORT).`,
      ),
    )
  }
  if (isHosted && isLocal(siteUrl)) {
    findings.push(
      warning(
        'environment.site-url',
        `the site is at ${siteUrl}, where hosted Sanity cannot send its webhook`,
        'set SITE_URL to its public address. Until then pages follow a publish with the next start only.',
      ),
    )
  }
  for (const [name, address] of [
    ['SITE_URL', siteUrl],
    ['STUDIO_URL', studioUrl],
  ] as const) {
    if (address.startsWith('http:') && !isLocal(address)) {
      findings.push(
        missing(
          'environment.https',
          `${name} is ${address}, without TLS`,
          'serve it by https: a session and a preview cookie would travel in the open.',
        ),
      )
    }
  }
  if (new URL(siteUrl).origin === new URL(studioUrl).origin) {
    findings.push(
      warning(
        'environment.origins',
        'site and Studio have one origin',
        'give the Studio an origin of its own: a fault of a page could then not reach the session of an editor.',
      ),
    )
  }
  // On one machine the first start makes one.
  if (isHosted || webhookSecret !== undefined) findings.push(secret(webhookSecret))
  const writes = tokens.write
  if (writes !== undefined && [tokens.read, tokens.preview].includes(writes)) {
    findings.push(
      missing(
        'environment.tokens',
        'the site is given the token that writes',
        'make a token of a viewer for SANITY_API_READ_TOKEN or SITE_PREVIEW_TOKEN.',
      ),
    )
  }
  return findings
}

function secret(value: string | undefined): Finding {
  if (value === undefined) {
    return missing(
      'environment.webhook-secret',
      'there is no WEBHOOK_SECRET, so the site refuses to hear of changes',
      'set the same one for the site and for the webhook: openssl rand -hex 32 makes one.',
    )
  }
  if (value.length >= SECRET_LENGTH) return ok('environment.webhook-secret', 'the webhook is signed')
  return missing(
    'environment.webhook-secret',
    `WEBHOOK_SECRET has ${value.length} characters and could be guessed`,
    'take a longer one: openssl rand -hex 32.',
  )
}
