import {randomUUID} from 'node:crypto'

import {countDocuments, describe} from '../count-query.ts'
import type {Check, DoctorContext} from '../doctor-context.ts'
import {type Finding, missing, ok, warning} from '../finding.ts'

/** Whether each token is taken, and may do what it is for and no more. Nothing is written: `dryRun`. */
export const checkTokens: Check = async (context) => {
  const {tokens} = context
  const findings: Finding[] = []
  if (tokens.read !== undefined)
    findings.push(...(await ofReader(context, 'tokens.read', 'SANITY_API_READ_TOKEN', tokens.read)))
  if (tokens.preview === undefined) {
    findings.push(
      warning(
        'tokens.preview',
        'the site has no token to read drafts with, so there is no preview',
        'set SITE_PREVIEW_TOKEN to a token of a viewer.',
      ),
    )
  } else if (tokens.preview !== tokens.read) {
    findings.push(...(await ofReader(context, 'tokens.preview', 'SITE_PREVIEW_TOKEN', tokens.preview)))
  }
  findings.push(await ofWriter(context))
  return findings
}

async function ofReader(
  context: DoctorContext,
  check: string,
  name: string,
  token: string,
): Promise<Finding[]> {
  const {askLake, environment} = context
  const {dataset} = environment.contentLake
  const consents = await countDocuments(askLake, {dataset, filter: '_type == "consentRecord"', token})
  if (typeof consents !== 'number') {
    return [
      missing(check, `${name}: the Content Lake ${describe(consents)}`, 'make a new token of a viewer.'),
    ]
  }
  const drafts = await countDocuments(askLake, {dataset, filter: '_id in path("drafts.**")', token})
  const mayWrite = await tryToWrite(context, token)
  const findings = [
    mayWrite === 'yes'
      ? missing(
          check,
          `${name} may write guides, and the site only reads`,
          'replace it by a token of a viewer, and take this one back.',
        )
      : ok(
          check,
          `${name} reads (${typeof drafts === 'number' ? drafts : 'no'} drafts are there) and does not write`,
        ),
  ]
  if (consents > 0) {
    findings.push(
      warning(
        `${check}.consent`,
        `${name} reads ${consents} consent records, which no page needs`,
        'give it a role without them, where the plan has roles of your own; else keep consent records elsewhere (docs/hosted.md, "Before you begin").',
      ),
    )
  }
  return findings
}

async function ofWriter(context: DoctorContext): Promise<Finding> {
  const token = context.tokens.write
  if (token === undefined) {
    return warning(
      'tokens.write',
      'there is no token to write with, so trials are not kept in step from this machine',
      'set SANITY_API_WRITE_TOKEN to a token of a curator (an editor, where the plan has no such role).',
    )
  }
  const may = await tryToWrite(context, token, 'clinicalTrial')
  if (may === 'yes') return ok('tokens.write', 'SANITY_API_WRITE_TOKEN may write trials')
  return missing(
    'tokens.write',
    may === 'no' ? 'SANITY_API_WRITE_TOKEN may not write trials' : `SANITY_API_WRITE_TOKEN: ${may}`,
    'make a new token of a curator (an editor, where the plan has no such role).',
  )
}

/** Asks for a draft that is never stored, under an id that nothing has. */
async function tryToWrite(
  {askLake, environment}: DoctorContext,
  token: string,
  type = 'substanceGuide',
): Promise<string> {
  const answer = await askLake(`/data/mutate/${environment.contentLake.dataset}?dryRun=true`, {
    method: 'POST',
    token,
    body: {mutations: [{create: {_id: `drafts.doctor-${randomUUID()}`, _type: type}}]},
  })
  if (answer.kind === 'answered' && answer.status === 200) return 'yes'
  if (answer.kind === 'answered' && answer.status === 403) return 'no'
  return describe(answer)
}
