import {HOME_PATH} from '@healing-library/content/paths'
import {cookies} from 'next/headers'

import {environment} from '../../../../config.ts'
import {pathOf} from '../../../../preview/admit.ts'
import {DRAFT_MODE_COOKIE, PASS_COOKIE, previewCookie} from '../../../../preview/preview-cookie.ts'
import {limitedBody} from '../../../../revalidation/limited-body.ts'

/** An address, as a form sends it. */
const MAX_FORM_BYTES = 10_000

/** Back to what visitors see: the form on the page says which page. */
export async function POST(request: Request): Promise<Response> {
  // A form that is longer than an address leads home, too: to leave must always be possible.
  const form = new TextDecoder().decode(await limitedBody(request, MAX_FORM_BYTES))
  const asked = new URLSearchParams(form).get('to')
  const jar = await cookies()
  for (const name of [DRAFT_MODE_COOKIE, PASS_COOKIE]) {
    jar.set(previewCookie({name, value: '', siteUrl: environment.siteUrl, isFramed: false}))
  }
  const location = (asked === null ? undefined : pathOf(asked)) ?? HOME_PATH
  return new Response(null, {status: 303, headers: {location, 'cache-control': 'no-store'}})
}
