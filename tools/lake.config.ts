import {AUDIT_EVENTS} from '@healing-library/content/audit'
import {LIBRARY_ROLES} from '@healing-library/content/roles'
import {LIBRARY_GUARDS} from '@healing-library/content/rules/review/guards'
import {WEBHOOK_FILTER, WEBHOOK_PROJECTION} from '@healing-library/content/webhook'
import {EMBEDDED_PROJECT_ID, readEnvironment} from '@healing-library/contracts/environment'
import {readServing} from '@healing-library/contracts/serving'
import type {LakeConfigInput} from '@healing-library/lake'

const {contentLake, ports, siteUrl, siteWebhookUrl, studioUrl, webhookSecret} = readEnvironment(process.env)
const {metricsToken, trustedProxies} = readServing(process.env)

/** Browsers know this machine by two names. */
const local = (port: number) => [`http://127.0.0.1:${port}`, `http://localhost:${port}`]

/** How this library sets up the embedded Content Lake, which itself knows nothing of the library. */
export const config: LakeConfigInput = {
  projectId: EMBEDDED_PROJECT_ID,
  datasets: [contentLake.dataset],
  ...(contentLake.apiHost === undefined ? {} : {publicUrl: contentLake.apiHost}),
  ...(metricsToken === undefined ? {} : {metricsToken}),
  trustedProxies,
  roles: LIBRARY_ROLES,
  guards: LIBRARY_GUARDS,
  audit: [...AUDIT_EVENTS],
  releases: {refuseStale: true},
  allowedOrigins: [
    ...new Set(
      [studioUrl, siteUrl, ...local(ports.studio), ...local(ports.web)].map((url) => new URL(url).origin),
    ),
  ],
  // Without a secret the site could not tell the lake's word from anybody's: then nothing is sent.
  webhooks:
    webhookSecret === undefined
      ? []
      : [
          {
            name: 'site',
            // The site beside this lake, whatever address visitors know it by.
            url: siteWebhookUrl,
            secret: webhookSecret,
            filter: WEBHOOK_FILTER,
            projection: WEBHOOK_PROJECTION,
          },
        ],
}
