import {HOME_PATH} from '@healing-library/content/paths'
import {cookies} from 'next/headers'

import {environment} from '../../../../config.ts'
import {pathOf} from '../../../../preview/admit.ts'
import {previewCookie} from '../../../../preview/preview-cookie.ts'

/** Back to what visitors see: the form on the page says which page. */
export async function POST(request: Request): Promise<Response> {
  const asked = (await request.formData()).get('to')
  const jar = await cookies()
  jar.set(previewCookie({value: '', siteUrl: environment.siteUrl, isFramed: false}))
  const location = (typeof asked === 'string' ? pathOf(asked) : undefined) ?? HOME_PATH
  return new Response(null, {status: 303, headers: {location, 'cache-control': 'no-store'}})
}
