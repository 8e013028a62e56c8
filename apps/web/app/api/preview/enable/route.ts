import {cookies, draftMode} from 'next/headers'

import {environment} from '../../../../config.ts'
import {draftClient, nowMs} from '../../../../loaders/content-lake.ts'
import {admit} from '../../../../preview/admit.ts'
import {DRAFT_MODE_COOKIE, PASS_COOKIE, previewCookie} from '../../../../preview/preview-cookie.ts'
import {refusal} from '../../../../preview/preview-errors.ts'
import {makePass} from '../../../../preview/preview-pass.ts'

/** Where the Presentation tool sends an editor's browser. It is a GET, because a frame is opened by one. */
export async function GET(request: Request): Promise<Response> {
  const {previewToken, siteUrl} = environment
  if (draftClient === undefined || previewToken === undefined) return refusal('TOKEN_UNSET')
  const admission = await admit(request.url, draftClient)
  if ('refused' in admission) return refusal(admission.refused)

  const mode = await draftMode()
  mode.enable()
  const jar = await cookies()
  const isFramed = request.headers.get('sec-fetch-dest') === 'iframe'
  const values = {
    [DRAFT_MODE_COOKIE]: jar.get(DRAFT_MODE_COOKIE)?.value ?? '',
    [PASS_COOKIE]: makePass({key: previewToken, nowMs: nowMs()}),
  }
  for (const [name, value] of Object.entries(values)) {
    jar.set(previewCookie({name, value, siteUrl, isFramed}))
  }
  return new Response(null, {status: 307, headers: {location: admission.to, 'cache-control': 'no-store'}})
}
