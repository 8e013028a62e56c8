import 'server-only'
import {cacheLife} from 'next/cache'

import {messages} from '../messages/messages.ts'
import {drawLinkPicture} from '../views/link-picture/draw-link-picture.tsx'
import type {LinkPictureWords} from '../views/link-picture/link-picture.tsx'
import {loadSiteSettings} from './site-settings.ts'

/** The picture of a link to a page: 1200 × 630, PNG. */
export async function answerLinkPicture(words: Omit<LinkPictureWords, 'site'>): Promise<Response> {
  const settings = await loadSiteSettings()
  const png = await drawOnce({...words, site: settings?.title ?? messages('en').site.name})
  return new Response(png, {headers: {'content-type': 'image/png'}})
}

/** Drawn once for the same words, whatever changes beside them. */
async function drawOnce(words: LinkPictureWords): Promise<ArrayBuffer> {
  'use cache'
  cacheLife('max')
  // Scripts of this workspace run in its folder (config.ts); the packages are found from there, wherever they were put.
  return drawLinkPicture(words, process.cwd())
}
