import {WEBHOOK_FILTER, WEBHOOK_PROJECTION} from '@healing-library/content/webhook'
import {z} from 'zod'

import {describe} from '../count-query.ts'
import type {DoctorContext} from '../doctor-context.ts'
import {type Finding, missing, ok, warning} from '../finding.ts'

/** What is read of a webhook as the hosted API lists it (https://www.sanity.io/docs/http-reference/webhooks). */
const hooks = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    url: z.string(),
    dataset: z.string(),
    isDisabledByUser: z.boolean().optional(),
    isDisabled: z.boolean().optional(),
    includeDrafts: z.boolean().nullish(),
    rule: z
      .object({
        on: z.array(z.string()).nullish(),
        filter: z.string().nullish(),
        projection: z.string().nullish(),
      })
      .nullish(),
  }),
)
type Hook = z.infer<typeof hooks>[number]

const attempts = z.array(z.object({isFailure: z.boolean().nullish(), resultCode: z.number().nullish()}))

const EVENTS = ['create', 'update', 'delete']
const MAKE_ONE = 'make it as docs/hosted.md says; npm run hosted -- webhook prints what to paste.'

/** The webhook of the hosted project, held against what this repository wants of it. */
export async function webhookOfProject(context: DoctorContext): Promise<Finding[]> {
  const {askLake, environment, tokens} = context
  const {projectId, dataset} = environment.contentLake
  if (tokens.manage === undefined) {
    return [
      warning(
        'webhook.configured',
        'the webhook of the project was not looked at',
        'set SANITY_AUTH_TOKEN to a token that may read webhooks, for this command alone; or compare by hand: npm run hosted -- webhook.',
      ),
    ]
  }
  const answer = await askLake(`/hooks/projects/${projectId}`, {host: 'global', token: tokens.manage})
  const listed =
    answer.kind === 'answered' && answer.status === 200 ? hooks.safeParse(answer.body).data : undefined
  if (listed === undefined) {
    return [
      warning(
        'webhook.configured',
        `the webhooks of the project were not seen (${describe(answer)})`,
        'SANITY_AUTH_TOKEN must be of an administrator or a developer of the project.',
      ),
    ]
  }
  const address = `${environment.siteUrl}/api/revalidate`
  const hook = listed.find(({url, dataset: of}) => url === address && (of === dataset || of === '*'))
  if (hook === undefined) {
    return [missing('webhook.configured', `no webhook tells ${address} of changes of ${dataset}`, MAKE_ONE)]
  }
  const wrong = mistakesOf(hook)
  const configured =
    wrong.length === 0
      ? ok('webhook.configured', `the webhook "${hook.name}" is as it should be`)
      : missing('webhook.configured', `the webhook "${hook.name}": ${wrong.join('; ')}`, MAKE_ONE)
  return [configured, ...(await lastAttempts(context, hook, tokens.manage))]
}

function mistakesOf({isDisabled, isDisabledByUser, includeDrafts, rule}: Hook): string[] {
  const on = rule?.on ?? []
  const absent = EVENTS.filter((event) => !on.includes(event))
  return [
    ...(isDisabled === true || isDisabledByUser === true ? ['it is disabled'] : []),
    ...(includeDrafts === true ? ['it is sent for drafts'] : []),
    ...(absent.length > 0 ? [`it is not sent on ${absent.join(', ')}`] : []),
    ...(isSame(rule?.filter, WEBHOOK_FILTER) ? [] : ['its filter is another']),
    ...(isSame(rule?.projection, WEBHOOK_PROJECTION) ? [] : ['its projection is another']),
  ]
}

/** Spaces and line ends may have changed on the way through a form. */
const isSame = (found: string | null | undefined, wanted: string): boolean =>
  (found ?? '').replaceAll(/\s+/g, '') === wanted.replaceAll(/\s+/g, '')

async function lastAttempts(
  {askLake, environment}: DoctorContext,
  {id}: Hook,
  token: string,
): Promise<Finding[]> {
  const answer = await askLake(`/hooks/projects/${environment.contentLake.projectId}/${id}/attempts`, {
    host: 'global',
    token,
  })
  const made =
    answer.kind === 'answered' && answer.status === 200 ? attempts.safeParse(answer.body).data : undefined
  if (made === undefined) return []
  const failed = made.filter(({isFailure}) => isFailure === true)
  if (failed.length === 0) return [ok('webhook.deliveries', `${made.length} attempts, none failed`)]
  const codes = [...new Set(failed.map(({resultCode}) => resultCode ?? 'no answer'))].join(', ')
  return [
    warning(
      'webhook.deliveries',
      `${failed.length} of the last ${made.length} attempts failed (${codes})`,
      'npx sanity hooks logs --detailed says why. A start of the site makes all pages anew.',
    ),
  ]
}
