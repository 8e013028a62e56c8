import 'server-only'
import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {join} from 'node:path'

import {cacheLife} from 'next/cache'
import {ImageResponse} from 'next/og'

import {messages} from '../messages/messages.ts'
import {LINK_PICTURE_SIZE, LinkPicture, type LinkPictureWords} from '../views/link-picture/link-picture.tsx'
import {loadSiteSettings} from './site-settings.ts'

const FONT = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin'
const WEIGHTS = [400, 700] as const

/** The picture of a link to a page: 1200 × 630, PNG. */
export async function answerLinkPicture(words: Omit<LinkPictureWords, 'site'>): Promise<Response> {
  const settings = await loadSiteSettings()
  const png = await drawLinkPicture({...words, site: settings?.title ?? messages('en').site.name})
  return new Response(png, {headers: {'content-type': 'image/png'}})
}

/** Drawn once for the same words, whatever changes beside them. */
async function drawLinkPicture(words: LinkPictureWords): Promise<ArrayBuffer> {
  'use cache'
  cacheLife('max')
  const picture = new ImageResponse(<LinkPicture {...words} />, {
    ...LINK_PICTURE_SIZE,
    fonts: await readFonts(),
  })
  return picture.arrayBuffer()
}

/** Scripts of this workspace run in its folder (config.ts); the packages are found from there, wherever they were put. */
async function readFonts() {
  const here = createRequire(join(process.cwd(), 'package.json'))
  return Promise.all(
    WEIGHTS.map(async (weight) => {
      const file = here.resolve(`${FONT}-${weight}-normal.woff`)
      return {name: 'Atkinson', weight, style: 'normal' as const, data: await readFile(file)}
    }),
  )
}
