import {HOME_PATH} from '@healing-library/content/paths'
import {cookies} from 'next/headers'

import {environment} from '../../../../config.ts'
import {pathOf} from '../../../../preview/admit.ts'
import {DRAFT_MODE_COOKIE, PASS_COOKIE, previewCookie} from '../../../../preview/preview-cookie.ts'

/** Back to what visitors see: the form on the page says which page. */
export async function POST(request: Request): Promise<Response> {
  const asked = (await request.formData()).get('to')
  const jar = await cookies()
  for (const name of [DRAFT_MODE_COOKIE, PASS_COOKIE]) {
    jar.set(previewCookie({name, value: '', siteUrl: environment.siteUrl, isFramed: false}))
  }
  const location = (typeof asked === 'string' ? pathOf(asked) : undefined) ?? HOME_PATH
  return new Response(null, {status: 303, headers: {location, 'cache-control': 'no-store'}})
}
