import {z} from 'zod'

import {countDocuments, describe} from '../count-query.ts'
import type {Check, DoctorContext} from '../doctor-context.ts'
import {type Finding, missing, ok, warning} from '../finding.ts'

/** Signatures, sessions and "checked on" days go wrong long before an hour. */
const CLOCK_TOLERANCE_MS = 60_000

const datasets = z.array(z.object({name: z.string(), aclMode: z.string().optional()}))

/** Whether the Content Lake answers, holds the data set, and keeps from strangers what is not theirs. */
export const checkContentLake: Check = async (context) => {
  const {askLake, environment, tokens} = context
  const {dataset, kind} = environment.contentLake
  const reached = await askLake(`/data/query/${dataset}?query=1`, {token: tokens.read ?? tokens.preview})
  if (reached.kind === 'unreachable') {
    return [
      missing(
        'lake.answers',
        describe(reached),
        kind === 'embedded'
          ? 'start it (npm start), or correct LAKE_URL or LAKE_PORT.'
          : 'check the network and its firewall: the machine must reach api.sanity.io and *.api.sanity.io.',
      ),
    ]
  }
  if (reached.status === 404) {
    return [
      missing(
        'lake.answers',
        `the Content Lake ${describe(reached)}`,
        'correct SANITY_PROJECT_ID and SANITY_DATASET; npx sanity datasets list names what there is.',
      ),
    ]
  }
  const clock = ofClock(reached.headers.get('date'), context.nowMs())
  if (reached.status !== 200) {
    return [
      missing(
        'lake.answers',
        `the Content Lake ${describe(reached)}`,
        'correct the token (SANITY_API_READ_TOKEN): it is of another project, was taken back, or is not whole.',
      ),
      ...clock,
    ]
  }
  return [
    ok('lake.answers', `the Content Lake answers; the data set ${dataset} is there`),
    ...clock,
    ...(await visibility(context)),
    ...(await keptFromStrangers(context)),
    ...(await consentAtSanity(context)),
  ]
}

function ofClock(date: string | null, nowMs: number): Finding[] {
  const theirs = Date.parse(date ?? '')
  if (Number.isNaN(theirs)) return []
  const aheadMs = nowMs - theirs
  if (Math.abs(aheadMs) < CLOCK_TOLERANCE_MS) return [ok('lake.clock', 'the clocks agree')]
  const direction = aheadMs > 0 ? 'ahead of' : 'behind'
  return [
    warning(
      'lake.clock',
      `the clock of this machine is ${Math.round(Math.abs(aheadMs) / 1000)} s ${direction} that of the Content Lake`,
      'set it (timedatectl set-ntp true): signatures of the webhook are refused when they seem old.',
    ),
  ]
}

async function visibility({askLake, environment, tokens}: DoctorContext): Promise<Finding[]> {
  const {dataset, projectId} = environment.contentLake
  const token = tokens.manage ?? tokens.write ?? tokens.read ?? tokens.preview
  if (token === undefined) return []
  const answer = await askLake(`/projects/${projectId}/datasets`, {host: 'global', token})
  const listed =
    answer.kind === 'answered' && answer.status === 200 ? datasets.safeParse(answer.body).data : undefined
  const mode = listed?.find(({name}) => name === dataset)?.aclMode
  if (mode === undefined) {
    return [
      warning(
        'lake.visibility',
        `whether the data set is public or private was not seen (${describe(answer)})`,
        'set SANITY_AUTH_TOKEN to a token that may list data sets, for this command alone.',
      ),
    ]
  }
  if (mode === 'private' && tokens.read === undefined) {
    return [
      missing(
        'lake.visibility',
        'the data set is private, and the site has no token to read it',
        'set SANITY_API_READ_TOKEN to a token of a viewer.',
      ),
    ]
  }
  return [ok('lake.visibility', `the data set is ${mode}`)]
}

/** Looked at without a token, as anybody on the internet may. */
async function keptFromStrangers({askLake, environment}: DoctorContext): Promise<Finding[]> {
  const {dataset} = environment.contentLake
  const [drafts, consents] = await Promise.all([
    countDocuments(askLake, {
      dataset,
      filter: '_id in path("drafts.**") || _id in path("versions.**")',
    }),
    countDocuments(askLake, {dataset, filter: '_type == "consentRecord"'}),
  ])
  // A private data set refuses strangers altogether.
  if (typeof drafts !== 'number' || typeof consents !== 'number')
    return [ok('lake.strangers', 'without a token nothing is read')]
  return [
    drafts > 0
      ? missing(
          'lake.strangers',
          `anybody reads ${drafts} drafts`,
          'no role of everybody may read ids with a dot: look at the roles of the project.',
        )
      : ok('lake.strangers', 'nobody reads drafts without a token'),
    consents > 0
      ? missing(
          'lake.consent',
          `anybody reads ${consents} consent records`,
          'move each to an id that begins with "consent." at once, and tell those who are named in them.',
        )
      : ok('lake.consent', 'nobody reads consent records without a token'),
  ]
}

/** At hosted Sanity every member and every token reads them, unless roles of the project's own keep them out. */
async function consentAtSanity({askLake, environment, tokens}: DoctorContext): Promise<Finding[]> {
  const {kind, dataset} = environment.contentLake
  const token = tokens.manage ?? tokens.write ?? tokens.preview ?? tokens.read
  if (kind === 'embedded' || token === undefined) return []
  const held = await countDocuments(askLake, {dataset, filter: '_type == "consentRecord"', token})
  if (typeof held !== 'number' || held === 0) return []
  return [
    warning(
      'lake.consent-at-sanity',
      `the data set holds ${held} consent records, which every member reads unless roles keep them out`,
      'keep them here only with a private data set and roles of your own; else elsewhere (docs/hosted.md, "Before you begin").',
    ),
  ]
}
