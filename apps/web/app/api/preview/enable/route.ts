import {cookies, draftMode} from 'next/headers'

import {environment} from '../../../../config.ts'
import {draftClient} from '../../../../loaders/content-lake.ts'
import {admit} from '../../../../preview/admit.ts'
import {PREVIEW_COOKIE, previewCookie} from '../../../../preview/preview-cookie.ts'
import {refusal} from '../../../../preview/preview-errors.ts'

/** Where the Presentation tool sends an editor's browser. It is a GET, because a frame is opened by one. */
export async function GET(request: Request): Promise<Response> {
  const admission = await admit(request.url, draftClient)
  if ('refused' in admission) return refusal(admission.refused)
  const mode = await draftMode()
  mode.enable()
  const jar = await cookies()
  const value = jar.get(PREVIEW_COOKIE)?.value ?? ''
  const isFramed = request.headers.get('sec-fetch-dest') === 'iframe'
  jar.set(previewCookie({value, siteUrl: environment.siteUrl, isFramed}))
  return new Response(null, {status: 307, headers: {location: admission.to, 'cache-control': 'no-store'}})
}
