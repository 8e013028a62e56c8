import {API_VERSION} from '@healing-library/content/api-version'
import {WEBHOOK_FILTER, WEBHOOK_PROJECTION} from '@healing-library/content/webhook'
import type {Environment} from '@healing-library/contracts/environment'

/** The fields of the form "Create webhook" of sanity.io/manage, in its order, with what belongs into each. */
export function webhookText({siteUrl, contentLake}: Pick<Environment, 'siteUrl' | 'contentLake'>): string {
  return [
    'Name           site',
    `URL            ${siteUrl}/api/revalidate`,
    `Dataset        ${contentLake.dataset}`,
    'Trigger on     Create, Update, Delete',
    'Filter',
    WEBHOOK_FILTER,
    'Projection',
    WEBHOOK_PROJECTION,
    'Status         enabled',
    'HTTP method    POST',
    `API version    v${API_VERSION.replace(/^v/, '')}`,
    'Drafts         off (do not trigger when drafts are modified)',
    'Versions       off (do not trigger when versions are modified)',
    'Secret         the value of WEBHOOK_SECRET, the same as the site has',
  ].join('\n')
}
