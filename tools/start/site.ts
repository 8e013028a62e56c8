import {join} from 'node:path'

import {encodeSignatureHeader} from '@sanity/webhook'

import {builtFrom, fingerprint, markBuilt} from './fingerprint.ts'
import {HOST, type Plan} from './plan.ts'
import type {Command, Processes} from './processes.ts'
import {StartError} from './start-error.ts'

const NEXT = 'node_modules/next/dist/bin/next'
const SOURCES = ['package-lock.json', 'apps/web', 'packages/contracts/src', 'packages/content/src']
/** Next writes these itself, on every build; the last is the development server's. */
const WRITTEN_BY_NEXT = [
  'apps/web/next-env.d.ts',
  'apps/web/tsconfig.json',
  'apps/web/tsconfig.tsbuildinfo',
  'apps/web/public/dev',
]

type Site = {plan: Plan; webhookSecret: string}

/** A site that runs. With the token it shows drafts to editors; a build is not given it, so that it cannot hold it. */
type RunningSite = Site & {previewToken: string | undefined}

/** The build that is needed before the site can be served; undefined when the last one still holds. */
export async function siteBuild(
  {plan, webhookSecret}: Site,
  processes: Processes,
  datasetIdentity: string,
): Promise<(() => Promise<void>) | undefined> {
  const {contentLake, siteUrl, studioUrl} = plan.environment
  const print = await fingerprint(plan.root, {
    paths: SOURCES,
    values: {contentLake: JSON.stringify(contentLake), siteUrl, studioUrl, datasetIdentity},
    except: WRITTEN_BY_NEXT,
  })
  const folder = join(plan.root, 'apps/web', plan.siteFolder)
  if ((await builtFrom(folder)) === print) return undefined
  return async () => {
    await processes.run(contentCheck(plan))
    await processes.run(
      inSite({plan, webhookSecret}, [NEXT, 'build'], {what: 'Building the site', log: 'site-build'}),
    )
    await markBuilt(folder, print)
  }
}

/** Fails on what would mislead visitors, as `npm run build` of the site does. */
function contentCheck(plan: Plan): Command {
  return {
    what: 'The check of the content',
    log: 'content-check',
    args: ['packages/content/src/main.ts', 'report', '--misleading'],
    cwd: plan.root,
    env: plan.childEnvironment,
  }
}

export function siteServer(site: RunningSite): Command {
  return running(site, 'apps/web/serve.ts', [])
}

/** Next's development server, which renders what changed while it runs. */
export function siteDevelopment(site: RunningSite): Command {
  return running(site, NEXT, ['dev'])
}

function running({previewToken, ...site}: RunningSite, script: string, args: string[]): Command {
  const port = String(site.plan.environment.ports.web)
  const process = inSite(site, [script, ...args, '-H', HOST, '-p', port], {what: 'The site', log: 'site'})
  // With hosted Sanity it is the environment's own, which every child has.
  return previewToken === undefined
    ? process
    : {...process, env: {...process.env, SITE_PREVIEW_TOKEN: previewToken}}
}

/** A script of the repository, run in the site's folder. */
function inSite(
  {plan, webhookSecret}: Site,
  [script = '', ...args]: string[],
  names: {what: string; log: string},
): Command {
  return {
    ...names,
    args: [join(plan.root, script), ...args],
    cwd: join(plan.root, 'apps/web'),
    env: {...plan.childEnvironment, NEXT_DIST_DIR: plan.siteFolder, WEBHOOK_SECRET: webhookSecret},
  }
}

/**
 * Tells the site that anything may have changed while it was not listening: an import, a restored backup, a
 * publish by another program. Pages are made anew as they are visited.
 */
export async function expireEverything({plan, webhookSecret}: Site): Promise<void> {
  const body = JSON.stringify({_id: '*', _type: '*'})
  const response = await fetch(plan.environment.siteWebhookUrl, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sanity-webhook-signature': await encodeSignatureHeader(body, Date.now(), webhookSecret),
    },
    body,
  })
  if (!response.ok) {
    throw new StartError(
      `The site refused the news of changed content (${response.status}): ${await response.text()}`,
    )
  }
}
